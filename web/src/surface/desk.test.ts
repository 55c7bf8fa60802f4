import assert from 'node:assert/strict'
import { test } from 'node:test'
import { act, announce, drawn, nameOf, show, uiOf } from './desk.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

test('an act shows at once', async () => {
  const { desk } = await deskWith(thingsOf([['a', 'alter', { name: 'Oma' }]]))
  act(desk, [{ entity: 'a', kind: 'alter', field: 'name', value: 'Oma Mieke' }], 'name')
  assert.equal(nameOf(desk, 'a'), 'Oma Mieke')
})

test('an act that changes nothing is no step to undo', async () => {
  const { desk, acts } = await deskWith(new Map())
  act(desk, [], 'nothing')
  assert.equal(acts.length, 0)
})

test('the screen keeps what was not changed', async () => {
  const { desk } = await deskWith(new Map())
  show(desk, { tab: 'list' })
  announce(desk, 'hello')
  assert.deepEqual([uiOf(desk).tab, uiOf(desk).said, drawn(desk).empty], ['list', 'hello', true])
})
