import assert from 'node:assert/strict'
import { test } from 'node:test'
import { get } from 'svelte/store'
import type { Desk } from '../desk.ts'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { boardOf, frameOf, open, stateOf, tableIn, tableNow, tablesNow } from './board.ts'
import * as moves from './moves.ts'

const START = thingsOf([
  ['me', 'ego', { name: 'Sara' }],
  ['tom', 'alter', { name: 'Tom' }],
  ['mieke', 'alter', { name: 'Mieke' }],
])
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

async function laid(): Promise<{ desk: Desk; acts: string[]; a: string; b: string }> {
  const { desk, acts } = await deskWith(START)
  moves.layTable(desk)
  moves.putOn(desk, { of: 'tom' })
  moves.putOn(desk, { of: 'mieke' })
  const [a = '', b = ''] = tableNow(desk)?.standing.map(({ id }) => id) ?? []
  return { desk, acts, a, b }
}

const figure = (desk: Desk, id: string) => tableNow(desk)?.standing.find((one) => one.id === id)?.figure

test('two people stand on a new table, each put there by an act of its own', async () => {
  const { desk, acts } = await laid()
  assert.deepEqual(tableNow(desk)?.standing.map(({ name }) => name), ['Tom', 'Mieke'])
  assert.deepEqual(acts, ['figures.act_table', 'figures.act_put', 'figures.act_put'])
})

test('a tap chooses, a tap on a place moves, another tap lets go', async () => {
  const { desk, a } = await laid()
  moves.tap(desk, a)
  assert.equal(stateOf(desk).chosen, a)
  moves.startMove(desk, a)
  moves.tapTable(desk, { x: 40, y: -20 })
  assert.deepEqual([figure(desk, a)?.at, stateOf(desk).doing], [[40, -20], null])
  moves.tapTable(desk, { x: 0, y: 0 })
  assert.deepEqual([figure(desk, a)?.at, stateOf(desk).chosen], [[40, -20], null])
})

test('turning, small steps, and a thread by two taps', async () => {
  const { desk, a, b } = await laid()
  moves.turn(desk, a, -moves.TURN)
  assert.equal(figure(desk, a)?.facing, 345)
  moves.startMove(desk, a)
  moves.tapTable(desk, { x: 0, y: 0 })
  moves.nudge(desk, a, 1, 0)
  assert.deepEqual(figure(desk, a)?.at, [5, 0])
  moves.bringTo(desk, a, 6)
  assert.deepEqual(figure(desk, a)?.at, [-66, 66])
  moves.startThread(desk, a)
  moves.tap(desk, b)
  assert.equal(tableNow(desk)?.threads.length, 1)
  moves.tie(desk, b, a)
  assert.equal(tableNow(desk)?.threads.length, 0)
})

test('seen from somebody, a step to the right is their right', async () => {
  const { desk, a, b } = await laid()
  for (let turns = 0; turns < 6; turns += 1) moves.turn(desk, a, moves.TURN)
  moves.startMove(desk, b)
  moves.tapTable(desk, { x: 0, y: 0 })
  moves.look(desk, a)
  moves.nudge(desk, b, 1, 0)
  assert.deepEqual(figure(desk, b)?.at, [0, 5])
  moves.look(desk, null)
  assert.equal(stateOf(desk).eyes, null)
})

test('a try is not kept until somebody says so', async () => {
  const { desk, acts, a } = await laid()
  const before = figure(desk, a)?.at
  moves.tryOut(desk)
  moves.putDown(desk, a, { x: -50, y: 50 })
  moves.say(desk, a, { cover: 'glass' })
  assert.deepEqual(figure(desk, a)?.at, before)
  assert.deepEqual(moves.figureNow(desk, a)?.at, [-50, 50])
  moves.putBack(desk)
  assert.deepEqual([moves.figureNow(desk, a)?.at, acts.length], [before, 3])
  moves.tryOut(desk)
  moves.putDown(desk, a, { x: -50, y: 50 })
  moves.keepTry(desk)
  assert.deepEqual([figure(desk, a)?.at, acts.at(-1)], [[-50, 50], 'figures.act_try'])
})

test('a picture with own words can be seen and set up again', async () => {
  const { desk, a, b } = await laid()
  const before = figure(desk, a)?.at
  moves.keepPicture(desk, 'Sunday')
  moves.takeOff(desk, b)
  moves.putDown(desk, a, { x: 70, y: 70 })
  const step = tableNow(desk)?.takes.findIndex(({ kept }) => kept) ?? -1
  moves.showStep(desk, step)
  const table = tableNow(desk)
  assert.ok(table)
  assert.equal(frameOf(table, stateOf(desk))?.take.words, 'Sunday')
  moves.say(desk, a, { cover: 'cloth' })
  assert.equal(figure(desk, a)?.cover, undefined)
  moves.setUpAgain(desk)
  await settled()
  assert.deepEqual([figure(desk, a)?.at, tableNow(desk)?.standing.length], [before, 2])
})

test('several tables; one put aside makes room for the one before it', async () => {
  const { desk } = await laid()
  const first = tableNow(desk)
  moves.layTable(desk)
  const second = tableNow(desk)
  assert.ok(first && second)
  assert.equal(tablesNow(desk).length, 2)
  moves.sayOfTable(desk, second, 'title', 'Then')
  moves.openTable(desk, first.id)
  assert.equal(tableNow(desk)?.id, first.id)
  moves.removeTable(desk, first)
  assert.equal(tableNow(desk)?.name, 'Then')
  assert.equal(tableIn([], stateOf(desk)), null)
})

test('stepping back lets go of one thing at a time, and every desk has a board of its own', async () => {
  const { desk, a } = await laid()
  moves.look(desk, a)
  moves.startThread(desk, a)
  const seen = () => [stateOf(desk).doing, stateOf(desk).chosen, stateOf(desk).eyes].map(Boolean)
  assert.deepEqual(seen(), [true, true, true])
  moves.stepBack(desk)
  moves.stepBack(desk)
  moves.stepBack(desk)
  assert.deepEqual(seen(), [false, false, false])
  const other = (await laid()).desk
  open(other, { chosen: 'x' })
  assert.notEqual(get(boardOf(desk)).chosen, 'x')
})
