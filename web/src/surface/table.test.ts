import assert from 'node:assert/strict'
import { get } from 'svelte/store'
import { test } from 'node:test'
import { uiOf } from './desk.ts'
import { deskWith } from './rehearsal.ts'
import { goToTable, leaveTable, turned, turnTo } from './table.ts'

test('the sheet turns to who asks, and upright again when asked twice', async () => {
  const { desk } = await deskWith(new Map())
  goToTable(desk)
  turnTo(desk, 'left')
  assert.deepEqual([uiOf(desk).table, get(desk.view).turn], [true, 90])
  turnTo(desk, 'right')
  assert.equal(get(desk.view).turn, 270)
  turnTo(desk, 'right')
  assert.equal(get(desk.view).turn, 0)
})

test('who leaves the table finds the sheet upright', async () => {
  const { desk } = await deskWith(new Map())
  goToTable(desk)
  turnTo(desk, 'left')
  leaveTable(desk)
  assert.deepEqual([uiOf(desk).table, get(desk.view).turn], [false, 0])
})

test('a card lies as the sheet does, but only on the table', () => {
  assert.deepEqual(
    ([0, 90, 270] as const).map((turn) => turned(true, { turn })),
    ['', 'turned-left', 'turned-right'],
  )
  assert.equal(turned(false, { turn: 90 }), '')
})
