import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speech } from '../say.ts'
import type { Table } from './table.ts'
import { describe, readOut } from './told.ts'

const WORDS = {
  'figures.place.4': 'middle',
  'figures.place.2': 'top right',
  'figures.way.0': 'looks up',
  'figures.way.2': 'looks right',
  'figures.on_block': 'on a block',
  'figures.tied_to': 'A thread runs to %(names)s',
  'figures.joined': 'A thread between %(a)s and %(b)s.',
  'figures.bare': 'Nothing yet.',
  'figures.note_said': 'Note: %(note)s',
}
const OPTIONS = { 'figure.sort': { part: 'a part' }, 'figure.pose': { sitting: 'sits' }, 'figure.cover': { glass: 'under a glass' } }
const EN = speech(WORDS, { fields: {}, options: OPTIONS, rings: {}, sectors: {}, fellows: {}, groups: {} }, 'en')
const TABLE: Table = {
  id: 's',
  name: 'T',
  title: null,
  note: 'That Sunday.',
  standing: [
    { id: 'a', name: 'Tom', figure: { id: 'a', at: [0, 0], pose: 'sitting', cover: 'glass', raised: true } },
    { id: 'b', name: 'my fear', figure: { id: 'b', sort: 'part', label: 'my fear', at: [50, -50], facing: 90 } },
    { id: 'c', name: 'the house', figure: { id: 'c', sort: 'object', label: 'the house', at: [1, 1] } },
  ],
  threads: [['a', 'b']],
  takes: [],
}

test('a figure is described as it stands, with whom it is tied to', () => {
  assert.equal(describe(TABLE, 'a', EN), 'middle, looks up, sits, under a glass, on a block. A thread runs to my fear')
  assert.equal(describe(TABLE, 'b', EN), 'a part, top right, looks right. A thread runs to Tom')
  assert.equal(describe(TABLE, 'c', EN), 'middle')
  assert.equal(describe(TABLE, 'nobody', EN), '')
})

test('whoever asks hears the whole table, without a word about what it means', () => {
  assert.deepEqual(
    readOut(TABLE, EN).map((line) => line.replace(/[\u2068\u2069]/g, '')),
    [
      'Tom: middle, looks up, sits, under a glass, on a block.',
      'my fear: a part, top right, looks right.',
      'the house: middle.',
      'A thread between Tom and my fear.',
      'Note: That Sunday.',
    ],
  )
  assert.deepEqual(readOut({ ...TABLE, standing: [], threads: [], note: null }, EN), ['Nothing yet.'])
})
