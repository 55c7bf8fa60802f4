import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ECHO, net } from './around.test.ts'
import { neighbourhood, ringOf } from './neighbourhood.ts'

test('a ring is how far somebody said it is', () => {
  assert.equal(ringOf({ id: 'a', place_level: 'abroad', travel_minutes: 2 }), 2)
  assert.deepEqual([5, 6, 16].map((travel_minutes) => ringOf({ id: 'a', travel_minutes })), [0, 1, 2])
  assert.equal(ringOf({ id: 'a' }), null)
})

test('within its ring a place moves without being said to be elsewhere', () => {
  const there = net(['a', 'alter', { place_level: 'abroad' }])
  assert.deepEqual(neighbourhood.putDown(there, 'e', 'a', { x: 70, y: 0 }).map(({ kind }) => kind), ['spot'])
  assert.deepEqual(neighbourhood.putDown(there, 'e', 'a', { x: 30, y: 0 }).at(-1)?.value, 'street')
})

test('a place is joined to whom one sees there', () => {
  const there = net(['a', 'alter', { seen_there: ['b', 'a'] }], ['b', 'alter', {}])
  assert.deepEqual(neighbourhood.links!(there), [{ a: 'a', b: 'b', kind: 'second_hand' }])
})

test('how welcome somebody feels is a sign', () => {
  const mark = (welcome: 'yes' | 'no') => neighbourhood.sign!(net(), { id: 'a', welcome }, ECHO)?.mark
  assert.deepEqual([mark('yes'), mark('no')], ['+', '–'])
  assert.equal(neighbourhood.sign!(net(), { id: 'a' }, ECHO), null)
})
