import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSight, notHere } from './tray.ts'

const NAMES = [...'abcdefghijklmnopqrst']

test('a dozen names lie in sight, and one more rather than a button for it', () => {
  assert.deepEqual(inSight(NAMES.slice(0, 13)), NAMES.slice(0, 13))
})

test('of many names the first lie in sight, and those that were typed last', () => {
  assert.deepEqual(inSight(NAMES), [...'abcdefghij', 's', 't'])
})

test('a wish and somebody from earlier are told by a word, who is there by none', () => {
  const words = { say: (key: string) => key }
  assert.equal(notHere({ status: 'wished' }, words), 'tray.wished')
  assert.equal(notHere({ status: 'past' }, words), 'tray.past')
  assert.equal(notHere({ status: 'active' }, words), '')
  assert.equal(notHere({}, words), '')
})
