import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../kinds.ts'
import { OUTER, RINGS } from '../look.ts'
import { networkOf } from '../network.ts'
import { circles, inRing, layer } from './circles.ts'

const network = networkOf([])

test('putting down says the place, how close and which part in one act', () => {
  const x = -(RINGS[0]! + 5) // in the second ring
  const puts = circles.putDown(network, 'ego', 'a', { x, y: -1 })
  assert.deepEqual(
    puts.map(({ entity, field, value }) => [entity, field, value]),
    [
      ['circles~a', 'at', [x, -1]],
      ['ego~a', 'closeness', 2],
      ['a', 'sector', 'family'],
    ],
  )
})

test('off the paper takes place and ring away and nothing else', () => {
  const puts = circles.lift(network, 'ego', 'a')
  assert.deepEqual(puts.map(({ kind, field, value }) => [kind, field, value]), [
    ['spot', 'at', null],
    ['bond', 'closeness', null],
  ])
})

test('in another ring somebody keeps the direction', () => {
  const there = inRing({ x: 0, y: -50 }, 4)
  assert.deepEqual([there.x, there.y], [0, -(RINGS[2]! + OUTER) / 2])
})

test('how it was is only where a hand put somebody, and says nothing about now', () => {
  const things: { id: string; kind: Kind; fields: Record<string, Value> }[] = [
    { id: 'a', kind: 'alter', fields: {} },
    { id: 'b', kind: 'alter', fields: {} },
    { id: 'e', kind: 'ego', fields: {} },
    { id: 'e~b', kind: 'bond', fields: { closeness: 1 } },
    { id: 'then~a', kind: 'spot', fields: { at: [60, 0] } },
  ]
  const then = layer('then')
  const there = networkOf(things)
  assert.deepEqual([...then.places(there)], [['a', { x: 60, y: 0 }]])
  assert.deepEqual(then.putDown(there, 'e', 'b', { x: 1.234, y: 50 }), [
    { entity: 'then~b', kind: 'spot', field: 'at', value: [1.23, 50] },
  ])
  assert.equal(then.partOf(there, { id: 'a' }, { x: 60, y: 0 }), '2')
})
