import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextQuestion, wordingOf } from './questions.ts'

const MOVED = { id: 'a', title: 'Moved', value: -4 }

test('one question at a time, about what was not said yet', () => {
  assert.equal(nextQuestion(MOVED, new Set()), 'present')
  assert.equal(nextQuestion({ ...MOVED, present: ['ann'] }, new Set()), 'helped_by')
  assert.equal(nextQuestion(MOVED, new Set(['a present', 'a helped_by'])), 'helped')
})

test('what was passed over is not asked again, of another moment it is', () => {
  const passed = new Set(['present', 'helped_by', 'helped', 'came', 'gone'].map((asked) => `a ${asked}`))
  assert.equal(nextQuestion(MOVED, passed), null)
  assert.equal(nextQuestion({ ...MOVED, id: 'b' }, passed), 'present')
})

test('nothing is asked before it has a name, and nothing of what stays silent', () => {
  assert.equal(nextQuestion({ id: 'a' }, new Set()), null)
  assert.equal(nextQuestion({ ...MOVED, silent: true }, new Set()), null)
})

test('of a good time nobody asks how they got through', () => {
  assert.equal(wordingOf(MOVED, 'helped'), 'lifeline.ask.helped')
  assert.equal(wordingOf({ ...MOVED, value: 6 }, 'helped'), 'lifeline.ask.helped_good')
  assert.equal(wordingOf({ ...MOVED, value: 6 }, 'came'), 'lifeline.ask.came')
})
