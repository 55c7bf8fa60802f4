import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Desk } from '../desk.ts'
import { capital, isTalking, openedBy, wordOf } from './talking.ts'

const path = { words: { fill_in_of: 'Invullen: %(name)s' }, talking: { opens: { family: 'Naar het gesprek' } } }
const desk = { page: { path } } as unknown as Desk

test('a card of a family talk leads to the talk, another card nowhere', () => {
  assert.deepEqual(openedBy(desk, 'family', 'm'), { name: 'Naar het gesprek', at: { page: 'talk', card: 'm' } })
  assert.equal(openedBy(desk, 'circle', 'm'), null)
})

test('a talk and a voice in it are pages of talking, the plan is not', () => {
  assert.equal(isTalking({ page: 'voice', card: 'm', who: 'an' }), true)
  assert.equal(isTalking({ page: 'plan' }), false)
})

test('a word names somebody, whatever signs are in the name', () => {
  assert.equal(wordOf(desk, 'fill_in_of', '$& An'), 'Invullen: $& An')
})

test('a heading begins with a capital', () => {
  assert.equal(capital('voor hun werk'), 'Voor hun werk')
  assert.equal(capital(''), '')
})
