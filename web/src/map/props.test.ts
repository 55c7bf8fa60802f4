import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/figures.json' with { type: 'json' }
import { TABLE, threadBetween } from './props.ts'

const end = ([x, y, radius]: number[]) => ({ x, y, radius }) as { x: number; y: number; radius: number }

for (const { name, from, to, layers } of cases.threads) {
  test(name, () => assert.deepEqual(threadBetween(end(from), end(to)), layers))
}

test('the table is a square of two hundred with round corners', () => {
  assert.match(TABLE, /^M-84 -100L84 -100A16 16 0 0 1 100 -84L100 84/)
})
