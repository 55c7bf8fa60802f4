import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circles } from '../map/views/circles.ts'
import { drawingOf, isPerson } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'

const drawing = (rows: Parameters<typeof thingsOf>[0]) =>
  drawingOf(thingsOf(rows), circles, ENGLISH)

test('who has no ring and no spot waits in the tray', () => {
  const { people, empty } = drawing([
    ['e', 'ego', { name: 'Sara' }],
    ['a', 'alter', { name: 'Oma' }],
    ['b', 'alter', { name: 'Wim' }],
    ['e~b', 'bond', { closeness: 2 }],
  ])
  assert.deepEqual(people.map(({ name, place }) => [name, place !== null]), [['Oma', false], ['Wim', true]])
  assert.equal(empty, false)
})

test('who was put aside is not there, and neither are their lines', () => {
  const { people, ties } = drawing([
    ['a', 'alter', { name: 'Oma', deleted: true }],
    ['b', 'alter', { name: 'Wim' }],
    ['a~b', 'tie', { knows: true }],
  ])
  assert.deepEqual([people.length, ties.length], [1, 0])
})

test('a light tie without a name is called by its place; a wished one is a question', () => {
  const { people } = drawing([
    ['a', 'alter', { met_at: 'the bus' }],
    ['b', 'alter', { name: 'a friend to walk with', status: 'wished' }],
  ])
  assert.deepEqual(people.map(({ name, mark }) => [name, mark]), [
    ['somebody at the bus', 'S'],
    ['a friend to walk with', '?'],
  ])
})

test('knowing each other goes both ways; "no" draws no line', () => {
  const { known } = drawing([
    ['a', 'alter', {}],
    ['b', 'alter', {}],
    ['c', 'alter', {}],
    ['a~b', 'tie', { knows: true }],
    ['a~c', 'tie', { knows: false }],
  ])
  assert.deepEqual([[...known.get('a')!], [...known.get('b')!], known.get('c')], [['b'], ['a'], undefined])
})

test('who did not change is the very same object after a change of another', () => {
  const rows: Parameters<typeof thingsOf>[0] = [
    ['e', 'ego', {}],
    ['a', 'alter', { name: 'Oma' }],
    ['b', 'alter', { name: 'Wim' }],
    ['c', 'alter', { name: 'Tom' }],
    ['e~a', 'bond', { closeness: 1 }],
    ['e~b', 'bond', { closeness: 3 }],
    ['a~c', 'tie', { knows: true }],
  ]
  const things = thingsOf(rows)
  const before = drawingOf(things, circles, ENGLISH)
  const after = drawingOf(new Map(things).set('b', { id: 'b', kind: 'alter', fields: { name: 'Willem' } }), circles, ENGLISH, before)
  assert.equal(after.byId.get('a'), before.byId.get('a'))
  assert.notEqual(after.byId.get('b'), before.byId.get('b'))
  assert.equal(after.ties, before.ties)
})

test('a cat and a café are no people', () => {
  const things = thingsOf([
    ['a', 'alter', { name: 'Oma' }],
    ['b', 'alter', { name: 'Minoes', sort: 'animal' }],
    ['c', 'alter', { name: 'Café Sport', sort: 'place' }],
    ['d', 'alter', { name: 'Wim', sort: 'person' }],
  ])
  assert.deepEqual(drawingOf(things, circles, ENGLISH).people.filter(isPerson).map(({ id }) => id), ['a', 'd'])
})
