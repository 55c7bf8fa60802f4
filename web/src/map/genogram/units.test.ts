import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsFrom, THREE_PARTNERS } from './families.test.ts'
import { keyOf, unitOf } from './units.ts'

test('unions with children keep to two sides, who is there now stands nearest', () => {
  const { people } = unitOf(rowsFrom(THREE_PARTNERS), 'me', { away: 1, pulls: [], kids: new Map() })
  assert.deepEqual(people, ['first', 'me', 'third', 'second'])
})

test('two parents have one key, whoever is named first', () => {
  assert.equal(keyOf(['b', 'a']), keyOf(['a', 'b']))
})
