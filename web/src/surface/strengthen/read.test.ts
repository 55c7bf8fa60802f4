import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Thing } from '../../sync/wire.ts'
import { allOf, bondIdIn, networkIn, putsOn } from './read.ts'

const things = new Map<string, Thing>([
  ['me', { id: 'me', kind: 'ego', fields: {} }],
  ['an', { id: 'an', kind: 'alter', fields: { name: 'An' } }],
  ['bo', { id: 'bo', kind: 'alter', fields: { name: 'Bo', deleted: true } }],
])

test('of a kind what is there is given, and not what was put aside', () => {
  assert.deepEqual(allOf('alter', things), [{ id: 'an', name: 'An' }])
  assert.deepEqual(networkIn(things).alters.map(({ id }) => id), ['an'])
})

test('what is said of one thing is an edit for each field', () => {
  assert.deepEqual(putsOn('an', 'alter', { status: 'active', via: null }), [
    { entity: 'an', kind: 'alter', field: 'status', value: 'active' },
    { entity: 'an', kind: 'alter', field: 'via', value: null },
  ])
})

test('what two mean to each other stands under one id, said or not', () => {
  assert.equal(bondIdIn(networkIn(things), 'an'), 'me~an')
})
