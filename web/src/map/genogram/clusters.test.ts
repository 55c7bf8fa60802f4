import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthsOf, byAge, clustersOf, groupsOf, marriagesOf, sideBySign } from './clusters.ts'
import { rowsFrom } from './families.test.ts'

test('the oldest comes first and who has no year last', () => {
  assert.deepEqual(byAge(['a', 'b', 'c'], new Map([['a', 1990], ['c', 1980]])), ['c', 'a', 'b'])
})

test('two families stand side by side where a couple joins them, the square left of the circle', () => {
  const rows = rowsFrom([
    ['ego', 'me', { sign: 'circle' }],
    ['alter', 'love', { sign: 'square', relation_types: ['partner'] }],
    ['alter', 'mum', { relation_types: ['parent'] }],
    ['alter', 'his', {}],
    ['tie', 'his~love', { kin: 'first_is_parent' }],
  ])
  const born = birthsOf(rows)
  const groups = groupsOf(rows, born)
  const [cluster] = clustersOf(rows, groups, marriagesOf(rows, groups), born, 1)
  assert.deepEqual(cluster?.map((number) => groups[number]?.members), [['love'], ['me']])
  assert.equal(sideBySign(rows, 'love', 'me'), 1)
})
