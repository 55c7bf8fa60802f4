import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIELDS } from '../map/kinds.ts'
import { controlOf, readNumber, SECTIONS, wrongNumber } from './form.ts'

// Filled in elsewhere on the card: the five kinds of support in one table, "taken away" by a button; a card says itself what it found.
const ELSEWHERE = new Set(['practical', 'affective', 'advice', 'company', 'security', 'deleted', 'found_by'])

test('the full card has every field of a person and of the bond, once', () => {
  for (const kind of ['alter', 'bond'] as const) {
    const wanted = Object.keys(FIELDS[kind]).filter((field) => !ELSEWHERE.has(field))
    const there = SECTIONS.flatMap(({ entries }) => entries)
      .filter((entry) => entry.kind === kind)
      .map(({ field }) => field)
    assert.deepEqual([...there].sort(), wanted.sort())
  }
})

test('each field is filled in with what its type asks for', () => {
  assert.deepEqual(controlOf('bond', 'closeness'), { as: 'choice', codes: [1, 2, 3, 4] })
  assert.deepEqual(controlOf('alter', 'volunteer'), { as: 'choice', codes: [true, false] })
  assert.equal(controlOf('alter', 'relation_types').as, 'several')
  assert.equal(controlOf('bond', 'meaning').as, 'long')
  assert.equal(controlOf('alter', 'known_since').as, 'number')
  assert.equal(controlOf('bond', 'last_contact').as, 'day')
  assert.equal(controlOf('alter', 'via').as, 'person')
  assert.equal(controlOf('alter', 'qualities').as, 'own')
  assert.equal(controlOf('alter', 'seen_there').as, 'people')
  assert.equal(controlOf('alter', 'born').as, 'number')
})

test('a number outside its limits is wrong, an empty answer is no answer', () => {
  const limit = { min: 1900, max: 2200 }
  assert.equal(readNumber(' 1998 ', limit), 1998)
  assert.equal(readNumber('', limit), null)
  assert.equal(readNumber('98', limit), 'wrong')
  assert.equal(readNumber('1998.5', limit), 'wrong')
})

test('who types a year that is none hears which years there are', () => {
  const say = (key: string, params?: Record<string, string | number>): string => `${key} ${JSON.stringify(params ?? {})}`
  assert.equal(wrongNumber({ say }, { min: 1700, max: 2200 }), 'full.wrong_number {"from":1700,"to":2200}')
  assert.equal(wrongNumber({ say }, {}), 'full.wrong {}')
})
