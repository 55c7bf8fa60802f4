import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FURTHEST, growth, NEAREST, panned, readerSize, toMap, toReader, toScreen, unit, WHOLE, zoomed } from './viewport.ts'

const VIEW = { ...WHOLE, width: 800, height: 600 }
const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`)

test('screen and map are two ways to say one place', () => {
  const view = panned(zoomed(VIEW, 1.7, { x: 120, y: 80 }), 30, -12)
  const back = toMap(view, toScreen(view, { x: 33, y: -71 }))
  near(back.x, 33)
  near(back.y, -71)
})

test('the whole drawing fits with room for names', () => {
  assert.ok(toScreen(VIEW, { x: 0, y: -100 }).y > 0)
  assert.ok(toScreen(VIEW, { x: 0, y: 100 }).y < 600)
})

test('what lies under the fingers stays there while they pinch', () => {
  const under = toMap(VIEW, { x: 300, y: 200 })
  const after = toScreen(zoomed(VIEW, 1.5, { x: 300, y: 200 }), under)
  near(after.x, 300)
  near(after.y, 200)
})

test('nobody zooms or pans the drawing away', () => {
  assert.equal(zoomed(VIEW, 1000, { x: 0, y: 0 }).zoom, NEAREST)
  assert.equal(zoomed(VIEW, 0.001, { x: 0, y: 0 }).zoom, FURTHEST)
  assert.ok(panned(VIEW, 1e6, 0).panX <= VIEW.half.width * unit(VIEW))
})

test('closer by makes room: signs grow less than the paper', () => {
  const close = zoomed(VIEW, 4, { x: 400, y: 300 })
  assert.equal(growth(close), 2)
  assert.equal(growth(VIEW), 1)
})

test('whoever the sheet is turned to sees everybody in the same corner as before', () => {
  const square = { ...VIEW, width: 600, height: 600 }
  const upright = toScreen(square, { x: -80, y: -60 })
  for (const turn of [0, 90, 180, 270] as const) {
    const seen = toReader({ ...square, turn }, { x: -80, y: -60 })
    near(seen.x, upright.x)
    near(seen.y, upright.y)
  }
})

test('a sheet on its side is as wide to its reader as it is high on the screen', () => {
  assert.deepEqual(readerSize({ ...VIEW, turn: 90 }), { width: 600, height: 800 })
  assert.deepEqual(readerSize({ ...VIEW, turn: 180 }), { width: 800, height: 600 })
})
