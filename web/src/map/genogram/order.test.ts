import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderOf } from './order.ts'
import { rowsFrom, THREE_PARTNERS } from './families.test.ts'

test('children follow the order of their parents', () => {
  assert.deepEqual(orderOf(rowsFrom(THREE_PARTNERS)).rows, [
    ['first', 'me', 'third', 'second'],
    ['ann', 'bo', 'cas', 'dirk'],
  ])
})
