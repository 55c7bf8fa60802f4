import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DECK } from './deck.ts'
import { nextCard, skip, type Shelf } from './skipped.ts'

function shelf(): Shelf {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

test('a skipped card stays skipped in this kring, and only there', () => {
  const on = shelf()
  assert.equal(nextCard('a', on), 0)
  assert.equal(skip('a', 0, on), 1)
  assert.equal(skip('a', 1, on), 2)
  assert.equal(nextCard('a', on), 2)
  assert.equal(nextCard('b', on), 0)
})

test('after the last card there is none, also not later', () => {
  const on = shelf()
  let card = nextCard('a', on)
  const seen = []
  for (; card !== null; card = skip('a', card, on)) seen.push(card)
  assert.deepEqual(seen, [...DECK.keys()])
  assert.equal(nextCard('a', on), null)
})

test('a card is known by its question, not by its place in the deck', () => {
  const on = shelf()
  on.setItem('kring-cards-a', JSON.stringify([DECK[0]!.key, DECK[2]!.key, 'card.long_gone']))
  assert.equal(nextCard('a', on), 1)
  assert.equal(skip('a', 1, on), 3)
})

test('where nothing is kept, or something else lies there, the cards come one by one all the same', () => {
  assert.equal(nextCard('a', null), 0)
  assert.equal(skip('a', 0, null), 1)
  const full: Shelf = { getItem: () => '{"not": "a list"}', setItem: () => assert.fail('full') }
  assert.equal(nextCard('a', full), 0)
  const broken: Shelf = {
    getItem: () => '[',
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  assert.equal(nextCard('a', broken), 0)
  assert.equal(skip('a', 3, broken), 4)
})
