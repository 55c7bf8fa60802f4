import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DECK } from './deck.ts'

test('every card asks something else', () => {
  assert.equal(new Set(DECK.map(({ key }) => key)).size, DECK.length)
})
