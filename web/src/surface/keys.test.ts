import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, uiOf } from './desk.ts'
import { mapKeys } from './keys.ts'
import * as moves from './moves.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

async function rehearse() {
  const { desk } = await deskWith(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'Nele' }],
      ['b', 'alter', { name: 'Lotte' }],
    ]),
  )
  moves.putDown(desk, 'a', { x: -40, y: 0 })
  moves.putDown(desk, 'b', { x: 40, y: 0 })
  const went: string[] = []
  const keys = mapKeys(desk, () => went.push('name line'), (id) => went.push(id))
  let clock = 0
  const press = (key: string, id: string, more: object = {}) =>
    keys.press({ key, timeStamp: (clock += 100), ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more } as KeyboardEvent, id)
  return { desk, went, press }
}

test('arrows go to the nearest person that way, over the middle', async () => {
  const { went, press } = await rehearse()
  press('ArrowRight', 'a')
  press('ArrowRight', '')
  press('ArrowUp', 'a')
  assert.deepEqual(went, ['', 'b'])
})

test('n writes a name, N goes to a name with an N', async () => {
  const { went, press } = await rehearse()
  press('n', '')
  press('N', 'b')
  assert.deepEqual(went, ['name line', 'a'])
})

test('1 to 4 bring somebody to a ring, l starts a line, Delete takes away', async () => {
  const { desk, press } = await rehearse()
  press('4', 'a')
  assert.equal(drawn(desk).byId.get('a')?.closeness, 4)
  press('l', 'a')
  assert.equal(uiOf(desk).tying?.from, 'a')
  press('Delete', 'a')
  assert.equal(drawn(desk).byId.has('a'), false)
})

test('Shift and an arrow move somebody a little', async () => {
  const { desk, press } = await rehearse()
  press('ArrowUp', 'a', { shiftKey: true })
  assert.equal(drawn(desk).byId.get('a')?.place?.y, -5)
})

test('keys with Ctrl are not for the map', async () => {
  const { press } = await rehearse()
  assert.equal(press('z', 'a', { ctrlKey: true }), false)
})
