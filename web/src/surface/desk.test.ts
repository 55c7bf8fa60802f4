import assert from 'node:assert/strict'
import { test } from 'node:test'
import { act, announce, drawn, nameOf, show, unfold, uiOf } from './desk.ts'
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

test('what was unfolded by hand stays so until it is folded by hand', async () => {
  const { desk } = await deskWith(new Map())
  unfold(desk, 'a~b', true)
  unfold(desk, 'a~b', true)
  show(desk, { chosen: 'c' })
  assert.deepEqual(uiOf(desk).unfolded, ['a~b'])
  unfold(desk, 'a~b', false)
  assert.deepEqual(uiOf(desk).unfolded, [])
})

test('a central person has a name too', async () => {
  const { desk } = await deskWith(thingsOf([['e', 'ego', { name: 'Sara' }]]))
  assert.equal(nameOf(desk, 'e'), 'Sara')
})
