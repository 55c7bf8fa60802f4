import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardAfter, DECK } from './deck.ts'

test('every card comes once, then the deck is done', () => {
  const seen = []
  for (let index: number | null = 0; index !== null; index = cardAfter(index)) seen.push(DECK[index]?.key)
  assert.equal(new Set(seen).size, DECK.length)
})
