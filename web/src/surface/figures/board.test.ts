import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { now, open, standingNow, stateOf, tableIn, tableNow, tablesNow } from './board.ts'

const TWO = thingsOf([
  ['s', 'setting', { title: 'Then' }],
  ['z', 'setting', { title: 'Now' }],
  ['a', 'figure', { setting: 's', label: 'fear', at: [0, 0] }],
])

test('the newest table lies there until another is opened', async () => {
  const { desk } = await deskWith(TWO)
  assert.equal(tableNow(desk)?.name, 'Now')
  open(desk, { table: 's' })
  assert.equal(tableNow(desk)?.name, 'Then')
  assert.equal(standingNow(desk, 'a')?.name, 'fear')
  assert.equal(tableIn(tablesNow(desk), { ...stateOf(desk), table: 'gone' })?.name, 'Now')
})

test('time is told in whole seconds', () => assert.ok(Number.isInteger(now())))
