import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPTIONS } from '../kinds.ts'
import { ageOf, drawnAlter, drawnEgo, insideOf, markOf, outlineOf, sizeOf, yearsOf } from './signs.ts'

test('every sign looks different', () => {
  const drawn = OPTIONS.Sign.map((sign) => drawnAlter({ id: 'a', sign }))
  assert.equal(new Set(drawn.map((each) => outlineOf(each, 7) + insideOf(each, 7))).size, OPTIONS.Sign.length)
})

test('nobody gets a gender they were not given', () => {
  assert.equal(drawnAlter({ id: 'a' }).sign, 'diamond')
  assert.equal(markOf(drawnAlter({ id: 'a' }), null), '?')
})

test('the central person has a double outline and who has died is crossed', () => {
  assert.notEqual(insideOf(drawnEgo({ id: 'me', sign: 'circle' }), 7), '')
  assert.notEqual(insideOf(drawnAlter({ id: 'a', died: 2001 }), 7), '')
  assert.ok(sizeOf(drawnAlter({ id: 'a', sort: 'animal' })) < 1)
})

test('years and ages of a life', () => {
  assert.equal(yearsOf({ born: 1941, died: 2004 }), '1941–2004')
  assert.equal(yearsOf({ born: 1961, status: 'dead' }), '1961–')
  assert.equal(ageOf({ born: 1980 }, 2026), 46)
  assert.equal(ageOf({ born: 2200 }, 2026), null)
})
