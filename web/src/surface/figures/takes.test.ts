import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Put } from '../../sync/session.ts'
import type { Table, Take } from './table.ts'
import { framesOf, howOf, noted, notedThreads, numbersOf, pictureOf, type How } from './takes.ts'

const TABLE: Table = { id: 's', name: 'Table 1', title: null, note: null, standing: [], threads: [], takes: [] }
const take = (fields: object): Take => ({ id: 't', setting: 's', ...fields })
const fieldsOf = (puts: readonly Put[]) => Object.fromEntries(puts.map(({ field, value }) => [field, value]))

test('how somebody stands is seven numbers, and the same again', () => {
  const how: How = { at: [3.5, -8], facing: 90, size: 'large', pose: 'lying', cover: 'glass', raised: true }
  assert.deepEqual(numbersOf(how), [3.5, -8, 90, 2, 2, 2, 1])
  assert.deepEqual(howOf(numbersOf(how)), how)
  assert.deepEqual(numbersOf({ at: [1, 2] }), [1, 2, -1, 1, 0, 0, 0])
  assert.deepEqual(howOf([1, 2, -1, 1, 0, 0, 0]), { at: [1, 2], size: 'middle', pose: 'standing' })
})

test('moves are followed one by one, also of whom was taken off', () => {
  const frames = framesOf([
    take({ figures: ['a'], numbers: [0, 0, 0, 1, 0, 0, 0] }),
    take({ figures: ['b'], numbers: [9, 0, 0, 1, 0, 0, 0] }),
    take({ threads: ['a', 'b'] }),
    take({ figures: ['a'], numbers: [5, 5, 0, 1, 0, 0, 0] }),
    take({ figures: ['b'] }),
  ])
  assert.deepEqual(frames.map(({ figures }) => [...figures.keys()].join('')), ['a', 'ab', 'ab', 'ab', 'a'])
  assert.deepEqual(frames[3]?.figures.get('a')?.at, [5, 5])
  assert.deepEqual(frames[2]?.threads, [['a', 'b']])
})

test('a picture is the whole table; a take that does not fit together is passed over', () => {
  const frames = framesOf([
    take({ figures: ['a'], numbers: [0, 0, 0, 1, 0, 0, 0] }),
    take({ figures: ['a', 'b'], numbers: [1, 1, 0, 1, 0, 0, 0] }),
    take({ kept: true, words: 'Sunday', figures: ['c'], numbers: [1, 1, 0, 1, 0, 0, 0] }),
    take({}),
  ])
  assert.deepEqual(frames.map(({ figures }) => [...figures.keys()]), [['a'], ['c']])
})

test('small steps of one hand are one move, and of somebody else another', () => {
  const numbers = [0, 0, 0, 1, 0, 0, 0]
  const table = { ...TABLE, takes: [take({ time: 100, figures: ['a'], numbers })] }
  const how: How = { at: [5, 0], facing: 0 }
  assert.deepEqual(noted(table, [{ id: 'a', how }], 102).map(({ entity, field }) => [entity, field]), [['t', 'time'], ['t', 'numbers']])
  assert.equal(fieldsOf(noted(table, [{ id: 'a', how }], 104))['figures']?.toString(), 'a')
  assert.equal(fieldsOf(noted(table, [{ id: 'b', how }], 102))['figures']?.toString(), 'b')
  assert.deepEqual(Object.keys(fieldsOf(noted(table, [{ id: 'a', how: null }], 102))), ['setting', 'time', 'figures'])
})

test('threads and pictures are written down whole', () => {
  const standing = [{ id: 'a', name: 'A', figure: { id: 'a', at: [1, 2] as const } }]
  const table: Table = { ...TABLE, standing, threads: [['a', 'b']] }
  assert.deepEqual(fieldsOf(notedThreads(table, [['a', 'c']], 7)), { setting: 's', time: 7, threads: ['a', 'c'] })
  assert.deepEqual(fieldsOf(pictureOf(table, 'Sunday', 7)), {
    setting: 's',
    time: 7,
    kept: true,
    words: 'Sunday',
    figures: ['a'],
    numbers: [1, 2, -1, 1, 0, 0, 0],
    threads: ['a', 'b'],
  })
})
