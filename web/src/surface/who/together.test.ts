import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, show } from '../desk.ts'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { partnersOf, sayPartners } from './together.ts'

const THINGS = thingsOf([
  ['me', 'ego', {}],
  ['a', 'alter', { name: 'Nele' }],
  ['b', 'alter', { name: 'Smet' }],
  ['c', 'alter', { name: 'Jan' }],
])

test('who works together is said of both, in one act, and taken away again', async () => {
  const { desk, acts } = await deskWith(THINGS)
  show(desk, { view: 'who' })
  sayPartners(desk, 'b', ['a', 'c'])
  assert.deepEqual(partnersOf(drawn(desk), 'b'), ['a', 'c'])
  assert.deepEqual(partnersOf(drawn(desk), 'a'), ['b'])
  sayPartners(desk, 'a', null)
  assert.deepEqual(partnersOf(drawn(desk), 'b'), ['c'])
  assert.equal(acts.length, 2)
})

test('the same again writes nothing', async () => {
  const { desk, acts } = await deskWith(THINGS)
  sayPartners(desk, 'a', ['b'])
  sayPartners(desk, 'a', ['b'])
  assert.equal(acts.length, 1)
})
