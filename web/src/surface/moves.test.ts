import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RINGS } from '../map/look.ts'
import { VIEWS } from '../map/views.ts'
import { genogram } from '../map/views/genogram.ts'
import { drawn, show, uiOf } from './desk.ts'
import * as moves from './moves.ts'
import { placeOf } from './people.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

const THREE = () =>
  deskWith(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'Oma' }],
      ['b', 'alter', { name: 'Wim' }],
      ['c', 'alter', { name: 'Tom' }],
    ]),
  )

test('ten names at once are one act, so that one undo takes them back', async () => {
  const { desk, acts } = await deskWith(new Map())
  moves.writeDown(desk, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 'person')
  assert.equal(drawn(desk).people.length, 10)
  assert.equal(acts.length, 1)
})

test('the first who is placed also gets somebody in the middle to be close to', async () => {
  const { desk, acts } = await deskWith(thingsOf([['a', 'alter', { name: 'Oma' }]]))
  moves.putDown(desk, 'a', { x: RINGS[0]! + 5, y: 1 })
  assert.equal(drawn(desk).network.egos.length, 1)
  assert.equal(drawn(desk).byId.get('a')?.closeness, 2)
  assert.equal(acts.length, 1)
})

test('after one is placed the next in the tray comes in hand, until the tray is empty', async () => {
  const { desk } = await THREE()
  moves.takeInHand(desk, 'a')
  for (const [id, next] of [['a', 'b'], ['b', 'c'], ['c', null]] as const) {
    moves.bringTo(desk, id, '2')
    moves.nextInHand(desk)
    assert.equal(uiOf(desk).inHand, next)
  }
})

test('dragging the one who is asked about answers the question and brings the next in hand', async () => {
  const { desk } = await THREE()
  moves.takeInHand(desk, 'a')
  moves.place(desk, 'a', { x: 40, y: 0 })
  assert.equal(uiOf(desk).inHand, 'b')
})

test('dragging somebody else, or nobody being asked about, leaves nobody in hand', async () => {
  const { desk } = await THREE()
  moves.place(desk, 'b', { x: 40, y: 0 })
  assert.equal(uiOf(desk).inHand, null)
  moves.takeInHand(desk, 'a')
  moves.place(desk, 'b', { x: -40, y: 0 })
  assert.equal(uiOf(desk).inHand, null)
})

test('whoever comes in hand by themselves is only offered', async () => {
  const { desk } = await THREE()
  moves.takeInHand(desk, 'a')
  assert.equal(uiOf(desk).offered, false)
  moves.place(desk, 'a', { x: 40, y: 0 })
  assert.equal(uiOf(desk).offered, true)
  moves.takeInHand(desk, 'c')
  assert.equal(uiOf(desk).offered, false)
})

test('in a family nobody is put down by pointing: they come in hand, to say whose family they are', async () => {
  const { desk, acts } = await THREE()
  VIEWS['genogram'] = genogram
  show(desk, { view: 'genogram' })
  moves.place(desk, 'a', { x: 40, y: 0 })
  assert.deepEqual([acts.length, uiOf(desk).inHand, uiOf(desk).said], [0, 'a', moves.handHint(desk, 'a')])
  moves.place(desk, 'a', { x: 40, y: 0 })
  assert.equal(uiOf(desk).inHand, 'a')
})

test('in a family the central person is shifted in their row like everybody', async () => {
  const { desk, acts } = await deskWith(thingsOf([['e', 'ego', { name: 'Sara' }], ['a', 'alter', { relation_types: ['child'] }]]))
  VIEWS['genogram'] = genogram
  show(desk, { view: 'genogram' })
  const before = placeOf(drawn(desk), 'e')!
  moves.place(desk, 'e', { x: before.x + 12, y: 70 })
  assert.deepEqual([acts.length, uiOf(desk).stop, uiOf(desk).inHand], [1, '', null])
  assert.deepEqual(drawn(desk).network.spots.get('genogram~e'), [12, 0])
  assert.equal(placeOf(drawn(desk), 'e')?.y, before.y)
})

test('two taps draw a line, the same two take it away', async () => {
  const { desk } = await THREE()
  moves.startTying(desk)
  moves.tap(desk, 'a')
  moves.tap(desk, 'b')
  assert.deepEqual(drawn(desk).ties.map(({ id }) => id), ['a~b'])
  moves.tap(desk, 'b')
  moves.tap(desk, 'a')
  assert.equal(drawn(desk).ties.length, 0)
})

test('whom one person knows is tapped without tapping them again each time', async () => {
  const { desk } = await THREE()
  moves.startTying(desk, 'a')
  moves.tap(desk, 'b')
  moves.tap(desk, 'c')
  assert.deepEqual([...(drawn(desk).known.get('a') ?? [])], ['b', 'c'])
})

test('a chosen group all know each other in one act', async () => {
  const { desk, acts } = await THREE()
  moves.tieGroup(desk, ['a', 'b', 'c'])
  assert.equal(drawn(desk).ties.length, 3)
  assert.equal(acts.length, 1)
})

test('a tap on somebody opens five choices, a second tap closes them', async () => {
  const { desk } = await THREE()
  moves.bringTo(desk, 'a', '1')
  moves.tap(desk, 'a')
  assert.deepEqual([uiOf(desk).chosen, uiOf(desk).choices], ['a', true])
  moves.tap(desk, 'a')
  assert.deepEqual([uiOf(desk).chosen, uiOf(desk).choices], [null, false])
})

test('off the paper somebody waits in the tray with all that was said', async () => {
  const { desk } = await THREE()
  moves.bringTo(desk, 'a', '1')
  moves.sayField(desk, { id: 'a', kind: 'bond' }, 'meaning', 'dear')
  moves.liftOff(desk, 'a')
  const oma = drawn(desk).byId.get('a')
  assert.deepEqual([oma?.place, oma?.bond?.meaning], [null, 'dear'])
})

test('the same thing said twice is heard twice', async () => {
  const { desk } = await THREE()
  moves.takeInHand(desk, 'a')
  const once = uiOf(desk).said
  moves.takeInHand(desk, 'a')
  assert.notEqual(uiOf(desk).said, once)
})
