import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../../map/kinds.ts'
import { networkOf, type Alter } from '../../map/network.ts'
import { sideOf } from './pocket.ts'

const things: [Kind, string, Record<string, Value>][] = [
  ['ego', 'me', {}],
  ['alter', 'a', { name: 'Carine', phone: '0470', what_for: 'the key', emergency: true }],
  ['alter', 'b', {}],
  ['bond', 'me~a', { practical: 'both' }],
  ['bond', 'me~b', { company: 'give' }],
]
const network = networkOf(things.map(([kind, id, fields]) => ({ id, kind, fields })))
const nameOf = ({ name }: Alter): string => name ?? 'somebody'

test('whom one turns to begins with whom to call first and ends with what each can be asked', () => {
  const rows = sideOf(network, 'get', nameOf)
  assert.deepEqual(rows[0], { key: 'pocket.first', people: [{ id: 'a', name: 'Carine', more: '0470' }] })
  assert.deepEqual(rows.at(-1), { key: 'pocket.asked', people: [{ id: 'a', name: 'Carine', more: 'the key' }] })
  assert.deepEqual(rows[1]?.people.map(({ name }) => name), ['Carine'])
  assert.deepEqual(rows[2]?.people, [])
})

test('who can turn to me stands without a number', () => {
  const rows = sideOf(network, 'give', nameOf)
  assert.deepEqual(rows.map(({ key }) => key), [
    'pocket.give.practical',
    'pocket.give.affective',
    'pocket.give.advice',
    'pocket.give.company',
    'pocket.give.security',
  ])
  assert.deepEqual(rows[3]?.people, [{ id: 'b', name: 'somebody', more: '' }])
})
