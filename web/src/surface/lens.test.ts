import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn } from './desk.ts'
import { lensesOf, lookThrough, tintsOf } from './lens.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

const FAMILY = () =>
  deskWith(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'Oma', relation_types: ['parent'] }],
      ['b', 'alter', { name: 'Wim' }],
      ['e~a', 'bond', { practical: 'get' }],
    ]),
  )

test('through a lens people look otherwise, and the same again without it', async () => {
  const { desk } = await FAMILY()
  const before = drawn(desk).people.map(({ shape, colour }) => [shape, colour])
  lookThrough(desk, 'helps')
  assert.deepEqual(drawn(desk).people.map(({ tint }) => tint.key), ['helps', 'aside'])
  lookThrough(desk, null)
  assert.deepEqual(drawn(desk).people.map(({ shape, colour }) => [shape, colour]), before)
})

test('a lens writes nothing', async () => {
  const { desk, acts } = await FAMILY()
  lookThrough(desk, 'knows')
  assert.deepEqual(acts, [])
})

test('who the question says nothing about comes last in the legend', async () => {
  const { desk } = await FAMILY()
  lookThrough(desk, 'helps')
  assert.deepEqual(tintsOf(drawn(desk).people).map(({ key }) => key), ['helps', 'aside'])
})

test('"new since" is there once a moment was set', async () => {
  const { desk } = await FAMILY()
  assert.equal(lensesOf(desk).includes('since'), false)
})
