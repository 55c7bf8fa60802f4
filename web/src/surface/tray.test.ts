import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSight } from './tray.ts'

const NAMES = [...'abcdefghijklmnopqrst']

test('a dozen names lie in sight, and one more rather than a button for it', () => {
  assert.deepEqual(inSight(NAMES.slice(0, 13)), NAMES.slice(0, 13))
})

test('of many names the first lie in sight, and those that were typed last', () => {
  assert.deepEqual(inSight(NAMES), [...'abcdefghij', 's', 't'])
})
