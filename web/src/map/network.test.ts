import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from './kinds.ts'
import { arrowsOf, bondKind, circlesOf, mayHangOnTheWall, networkOf, tieKind } from './network.ts'

function thing(id: string, kind: Kind, fields: Record<string, Value> = {}) {
  return { id, kind, fields }
}

const things = [
  thing('e', 'ego', { name: 'Sara' }),
  thing('a', 'alter', { name: 'Mieke', relation_types: ['parent'] }),
  thing('b', 'alter', { name: 'Jo' }),
  thing('gone', 'alter', { name: 'Weg', deleted: true }),
  thing('e~a', 'bond', { closeness: 1 }),
  thing('e~gone', 'bond', { closeness: 1 }),
  thing('a~b', 'tie', { knows: true }),
  thing('a~gone', 'tie', { knows: true }),
  thing('circles~b', 'spot', { at: [50, 50] }),
  thing('circles~gone', 'spot', { at: [50, 50] }),
]

test('who was put aside is left out with everything that hung on them', () => {
  const network = networkOf(things)
  assert.deepEqual(network.alters.map(({ id }) => id), ['a', 'b'])
  assert.deepEqual([...network.bonds.keys()], ['a'])
  assert.deepEqual(network.ties.map(({ id }) => id), ['a~b'])
  assert.deepEqual([...network.spots.keys()], ['circles~b'])
})

test('a mother said to be closest stands in the family part of the first ring', () => {
  const places = circlesOf(networkOf(things))
  assert.deepEqual(places.get('a'), { x: -22.8, y: -22.8 })
  assert.deepEqual(places.get('b'), { x: 50, y: 50 })
})

test('of a bond nothing is drawn until something is said', () => {
  assert.equal(bondKind({ id: 'a' }, undefined), null)
  assert.equal(bondKind({ id: 'a' }, { id: 'e~a', closeness: 1 }), null)
  assert.equal(bondKind({ id: 'a' }, { id: 'e~a', energy_in: 2 }), 'ordinary')
  assert.equal(bondKind({ id: 'a', status: 'asleep' }, { id: 'e~a', line: 'strong' }), 'asleep')
  assert.equal(bondKind({ id: 'a', status: 'second_hand' }, undefined), null)
})

test('arrows show to whom energy goes; equal ones mean exchange', () => {
  assert.deepEqual(arrowsOf({ id: 'x', energy_in: 3, energy_out: 1 }), { atCentre: 3, atPerson: 0 })
  assert.deepEqual(arrowsOf({ id: 'x', energy_in: 1, energy_out: 2 }), { atCentre: 0, atPerson: 2 })
  assert.deepEqual(arrowsOf({ id: 'x', energy_in: 2, energy_out: 2 }), { atCentre: 2, atPerson: 2 })
  assert.deepEqual(arrowsOf(undefined), { atCentre: 0, atPerson: 0 })
})

test('a line between people shows what is between them', () => {
  assert.equal(tieKind({ id: 'a~b', knows: true }), 'know')
  assert.equal(tieKind({ id: 'a~b', knows: true, quality: 'tense' }), 'know_tense')
  assert.equal(tieKind({ id: 'a~b', knows: false }), null)
  assert.equal(tieKind({ id: 'a~b' }), null)
  assert.equal(tieKind({ id: 'a~b', labels: ['Close'] }), 'know')
})

test('belief is nobody’s business: a fellow believer hangs on no wall until the person says so', () => {
  assert.equal(mayHangOnTheWall({ id: 'a', relation_types: ['fellow_believer'] }), false)
  assert.equal(mayHangOnTheWall({ id: 'a', relation_types: ['fellow_believer'], visibility: 'print' }), true)
  assert.equal(mayHangOnTheWall({ id: 'a', visibility: 'self' }), false)
  assert.equal(mayHangOnTheWall({ id: 'a' }), true)
})

test('how life is for the person is held by kind', () => {
  const network = networkOf([
    thing('s', 'stand', { day: '2026-03-03', experience: 7.5 }),
    thing('w', 'weight', { side: 'burden', heavy: 4 }),
    thing('r', 'rating', { area: 'rights', score: 3 }),
    thing('x', 'rating', { area: 'body', deleted: true }),
    thing('q', 'answer', { question: 'tip' }),
  ])
  assert.deepEqual(network.stands, [{ id: 's', day: '2026-03-03', experience: 7.5 }])
  assert.deepEqual(network.weights, [{ id: 'w', side: 'burden', heavy: 4 }])
  assert.deepEqual(network.ratings.map(({ id }) => id), ['r'])
  assert.deepEqual(network.answers, [{ id: 'q', question: 'tip' }])
})
