import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ECHO, net } from './around.test.ts'
import { web } from './web.ts'

const there = net(
  ['a', 'alter', { domain: 'work' }],
  ['b', 'alter', { domain: 'work', sort: 'place' }],
  ['c', 'alter', {}],
)

test('people stand in the inner band and places in the outer; who has no part waits', () => {
  const places = web.places(there)
  assert.deepEqual([...places], [
    ['a', { x: 0, y: -40 }],
    ['b', { x: 0, y: -81 }],
  ])
})

test('a place on the paper says the part of life, and off the paper nothing is left of it', () => {
  assert.deepEqual(web.putDown(there, 'e', 'c', { x: -40, y: 0 }).at(-1), { entity: 'c', kind: 'alter', field: 'domain', value: 'online' })
  assert.deepEqual(web.lift(there, 'e', 'a').at(-1), { entity: 'a', kind: 'alter', field: 'domain', value: null })
})

test('people, places and parts are counted, and what is empty is not', () => {
  assert.equal(web.told!(there, ECHO), 'web.people 1 web.places 1 web.parts 1')
  assert.equal(web.told!(net(), ECHO), '')
})

test('a wish is a star', () => {
  const sign = web.sign!(there, { id: 'x', status: 'wished', domain: 'sports' }, ECHO)
  assert.match(sign?.more ?? '', /^M0.00 -4.20L/)
  assert.equal(sign?.mark, undefined)
})
