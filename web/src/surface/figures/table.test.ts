import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speech } from '../say.ts'
import { thingsOf } from '../rehearsal.ts'
import { tablesOf, waitingFor } from './table.ts'

const WORDS = { 'figures.table': 'Table %(number)s', 'paper.me': 'me', 'person.at': 'somebody at %(place)s', 'person.no_name': 'no name' }
const LABELS = { fields: {}, options: { 'figure.sort': { fence: 'a fence', person: 'somebody' } }, rings: {}, sectors: {}, fellows: {}, groups: {} }
const EN = speech(WORDS, LABELS, 'en')
const KRING = [
  ['me', 'ego', {}],
  ['tom', 'alter', { name: 'Tom' }],
  ['shop', 'alter', { met_at: 'the shop' }],
  ['s', 'setting', { deleted: false }],
  ['a', 'figure', { setting: 's', of: 'tom', at: [0, 0] }],
  ['b', 'figure', { setting: 's', sort: 'object', label: 'the debts', at: [20, 0] }],
  ['f', 'figure', { setting: 's', sort: 'fence', at: [10, 0] }],
  ['a~b', 'thread', { laid: true }],
  ['a~f', 'thread', { laid: true }],
  ['late', 'take', { setting: 's', time: 20 }],
  ['early', 'take', { setting: 's', time: 10 }],
] as const

test('a table has its figures by name, the threads between them and its takes in time', () => {
  const [table] = tablesOf(thingsOf(KRING), EN)
  assert.equal(table?.name, 'Table 1')
  assert.deepEqual(table?.standing.map(({ name }) => name), ['Tom', 'the debts', 'a fence'])
  assert.deepEqual(table?.threads, [['a', 'b']])
  assert.deepEqual(table?.takes.map(({ id }) => id), ['early', 'late'])
})

test('a figure waits while its person is put aside', () => {
  const gone = thingsOf([...KRING, ['tom', 'alter', { name: 'Tom', deleted: true }]])
  assert.deepEqual(tablesOf(gone, EN)[0]?.standing.map(({ id }) => id), ['b', 'f'])
})

test('whoever does not stand there yet waits, the central person first', () => {
  const things = thingsOf(KRING)
  const [table] = tablesOf(things, EN)
  assert.ok(table)
  assert.deepEqual(waitingFor(table, things, EN), [
    { id: 'me', name: 'me' },
    { id: 'shop', name: 'somebody at the shop' },
  ])
})
