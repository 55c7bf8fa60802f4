import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Thing } from '../../sync/wire.ts'
import { columnsOf } from './capital.ts'
import { networkIn } from './read.ts'

const of = (...things: [string, Thing['kind'], Thing['fields']][]) => columnsOf(networkIn(new Map(things.map(([id, kind, fields]) => [id, { id, kind, fields }]))))

test('without anybody there are three columns, and nothing waits', () => {
  assert.deepEqual(of(['me', 'ego', {}]).map(({ kind, said, hinted, waits }) => [kind, said, hinted, waits]), [
    ['bonding', [], [], false],
    ['bridging', [], [], false],
    ['linking', [], [], false],
  ])
})

test('the same pair said twice is one line, and a line with somebody by sight is none', () => {
  const columns = of(
    ['me', 'ego', {}],
    ...['a', 'b', 'c'].map((id): [string, 'alter', Thing['fields']] => [id, 'alter', { name: id }]),
    ['s', 'alter', { name: 's', relation_types: ['light_tie'] }],
    ['a~b', 'tie', { knows: true }],
    ['b~a', 'tie', { quality: 'good' }],
    ['b~c', 'tie', { labels: ['x'] }],
    ['a~s', 'tie', { knows: true }],
  )
  assert.deepEqual(columns[1]?.hinted, [['b', ['between_groups']]])
})

test('who belongs to a group of mine bonds where the tie holds', () => {
  const columns = of(
    ['me', 'ego', {}],
    ...['a', 'b', 'c'].map((id): [string, 'alter', Thing['fields']] => [id, 'alter', { name: id }]),
    ['choir', 'alter', { name: 'choir', sort: 'group' }],
    ['me~a', 'bond', { strength_felt: 'strong' }],
    ['me~b', 'bond', { strength_felt: 'weak' }],
    ['me~c', 'bond', { strength_felt: 'medium', similar_age: 'same' }],
    ...['a', 'b', 'c'].map((id): [string, 'tie', Thing['fields']] => [`${id}~choir`, 'tie', { knows: true }]),
  )
  assert.deepEqual(columns[0]?.hinted, [['a', ['same_group']], ['c', ['alike', 'same_group']]])
})
