import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSight, notHere, trayRoom, waitingWidth } from './tray.ts'

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

test('as many names lie in sight as two rows hold', () => {
  // Three names of 5 with 0.4 between them take 15.8: a row of 16 holds three, two rows six.
  assert.deepEqual(inSight(NAMES.slice(0, 6), 16, () => 5), [...'abcdef'])
  // The button for the others takes 7: beside it one name, and three over it.
  assert.deepEqual(inSight(NAMES.slice(0, 7), 16, () => 5), [...'abfg'])
})

test('however narrow the screen, the first and the newest are in sight', () => {
  assert.deepEqual(inSight(NAMES, 3, () => 14), ['a', 't'])
})

test('a long name takes no more room than a waiting name may', () => {
  assert.equal(waitingWidth('W'.repeat(200), true, ''), 14)
  assert.ok(waitingWidth('Rik', false, '') < waitingWidth('Rik', true, 'from before'))
})

test('names wait beside the line for names, or under it on a telephone', () => {
  assert.equal(trayRoom(24.2, true), 22)
  assert.ok(Math.abs(trayRoom(72.2, false) - 37.1) < 0.01)
  assert.ok(Math.abs(trayRoom(102.2, false) - 62) < 0.01)
})
