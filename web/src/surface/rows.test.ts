import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { found, sorted } from './rows.ts'

const drawing = drawingOf(
  thingsOf([
    ['e', 'ego', {}],
    ['a', 'alter', { name: 'Zoë', known_since: 2001 }],
    ['b', 'alter', { name: 'amina', origin: 'the choir' }],
    ['c', 'alter', { name: 'Élodie', known_since: 1990 }],
    ['e~a', 'bond', { frequency: 'yearly' }],
    ['e~c', 'bond', { frequency: 'daily' }],
  ]),
  circles,
  ENGLISH,
)
const names = (order: { key: string; down: boolean } | null) =>
  sorted(drawing, drawing.people, order, 'en').map(({ name }) => name)

test('names are ordered as a reader orders them', () => {
  assert.deepEqual(names({ key: 'name', down: false }), ['amina', 'Élodie', 'Zoë'])
  assert.deepEqual(names({ key: 'name', down: true }), ['Zoë', 'Élodie', 'amina'])
  assert.deepEqual(names(null), ['Zoë', 'amina', 'Élodie'])
})

test('most contact comes first, and nothing said comes last both ways', () => {
  assert.deepEqual(names({ key: 'often', down: false }), ['Élodie', 'Zoë', 'amina'])
  assert.deepEqual(names({ key: 'since', down: true }), ['Zoë', 'Élodie', 'amina'])
})

test('letters are found in names and own words, whatever the accents', () => {
  assert.deepEqual(found(drawing.people, 'elo').map(({ name }) => name), ['Élodie'])
  assert.deepEqual(found(drawing.people, 'CHOIR').map(({ name }) => name), ['amina'])
})
