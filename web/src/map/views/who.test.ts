import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../kinds.ts'
import { networkOf } from '../network.ts'
import { who } from './who.ts'

const WORDS = { say: (key: string) => key, option: (_: Kind, __: string, code: string) => code, count: (key: string) => key, labels: { rings: {}, groups: {} } }

function network(...things: [Kind, string, Record<string, Value>][]) {
  return networkOf([['ego', 'me', {}] as const, ...things].map(([kind, id, fields]) => ({ id, kind, fields })))
}

test('who has a bubble stands in its box, and who has none waits', () => {
  const there = network(['alter', 'a', { relation_types: ['friend'] }], ['alter', 'b', {}])
  const place = who.places(there).get('a')!
  assert.ok(place.x > 37 && place.y < -40) // friends: the corner at the top right
  assert.equal(who.places(there).has('b'), false)
  assert.equal(who.partOf(there, { id: 'a' }, place), 'friends')
})

test('putting somebody down says the bubble, the nearest one between two boxes too', () => {
  const there = network(['alter', 'a', {}])
  assert.deepEqual(who.putDown(there, 'me', 'a', { x: 50, y: 0 }), [
    { entity: 'a', kind: 'alter', field: 'bubble', value: 'neighbours' },
  ])
  assert.deepEqual(
    who.putDown(there, 'me', 'a', { x: -999, y: 999 }).map(({ value }) => value),
    ['doctor_care'],
  )
})

test('taken off the sheet somebody stays off until they are put back', () => {
  const off = who.lift(network(), 'me', 'a')
  assert.deepEqual(off.map(({ kind, field }) => [kind, field]), [['alter', 'bubble'], ['spot', 'at']])
  const there = network(['alter', 'a', { relation_types: ['gp'] }], ['spot', 'who~a', { at: off[1]!.value }])
  assert.equal(who.places(there).size, 0)
  assert.deepEqual(who.into(there, 'me', 'a', 'friends').map(({ kind, value }) => [kind, value]), [
    ['spot', null],
    ['alter', 'friends'],
  ])
})

test('the paper shows eight names of boxes, a ring for whom to call first and who works together', () => {
  const there = network(
    ['alter', 'a', { name: 'Nele', relation_types: ['home_care'], phone: '0470', emergency: true }],
    ['alter', 'b', { name: 'Smet', relation_types: ['gp'] }],
    ['tie', 'a~b', { works_together: true }],
  )
  const { strokes, texts } = who.ground(there, who.places(there), WORDS)
  assert.equal(texts.length, 8)
  assert.deepEqual(who.namesBeside!(there).under('a'), ['0470'])
  assert.equal(strokes.length, 8 + 1 + 2 + 1)
})
