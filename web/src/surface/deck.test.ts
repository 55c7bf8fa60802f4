import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksOn, DECK } from './deck.ts'

test('every card asks something else', () => {
  assert.equal(new Set(DECK.map(({ key }) => key)).size, DECK.length)
})

test('on a paper of before or of wishes no card asks about now', () => {
  assert.deepEqual(['circles', 'web', 'then', 'wished'].filter(asksOn), ['circles', 'web'])
})
