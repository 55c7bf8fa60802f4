import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/figures.json' with { type: 'json' }
import {
  endOf,
  knotOf,
  layersOf,
  lying,
  markPath,
  paintOf,
  placeNumber,
  seenBack,
  seenFrom,
  turned,
  wayNumber,
  type Figure,
} from './figures.ts'
import { FIGURES, INK, PAPER } from './look.ts'

const figure = (fields: object): Figure => ({ id: 'f', ...fields })

for (const { name, figure: fields, layers } of cases.figures) {
  test(name, () => assert.deepEqual(layersOf(figure(fields)), layers))
}

for (const { name, figure: fields, room } of cases.rooms) {
  test(`the room of a figure: ${name}`, () => {
    const { x, y, radius } = endOf(figure(fields))
    assert.deepEqual([x, y, Number(radius.toFixed(6))], room)
  })
}

for (const { name, figure: fields, to, radius } of cases.knots) {
  test(`a thread is tied ${name}`, () => {
    const [x, y] = to as [number, number]
    assert.equal(Number(knotOf(figure(fields), { x, y }).radius.toFixed(6)), radius)
  })
}

for (const { name, at, facing, place, way } of cases.told) {
  test(`a place and a way to look in words: ${name}`, () => {
    assert.equal(placeNumber(at as [number, number]), place)
    assert.equal(wayNumber(facing), way)
  })
}

for (const { name, at, facing, point, to, turned: seen } of cases.seen) {
  test(name, () => {
    const eyes = { x: at[0] ?? 0, y: at[1] ?? 0, facing }
    const found = seenFrom(eyes, { x: point[0] ?? 0, y: point[1] ?? 0 })
    assert.deepEqual([found.x, found.y].map((value) => Math.round(value * 1e6) / 1e6 + 0), to)
    assert.equal(turned(0, -facing), seen)
    const back = seenBack(eyes, found)
    assert.ok(Math.hypot(back.x - (point[0] ?? 0), back.y - (point[1] ?? 0)) < 1e-9)
  })
}

test('no name lies over a fence or a thread', () => {
  const { figures, threads, boxes } = cases.lying
  const found = lying(figures.map(figure), threads as [string, string][])
  assert.deepEqual(found.map(({ x, y }) => [x, y].map((value) => Math.round(value * 1e6) / 1e6 + 0)), boxes)
})

test('six colours are told apart by their marks', () => {
  const marks = Object.values(FIGURES.colours).map(({ mark }) => markPath(mark, 0, 0, 3))
  assert.equal(new Set(marks).size, 6)
})

test('whoever has no colour is drawn in ink, a part of somebody with a dashed line', () => {
  assert.deepEqual(paintOf('body', figure({ sort: 'part' })), {
    fill: PAPER,
    stroke: INK,
    width: 0.8,
    dash: '1.6 1.2',
    cap: 'butt',
  })
  assert.equal(paintOf('head', figure({ colour: 'blue' })).fill, '#256a8a')
})

test('turning goes round', () => {
  assert.deepEqual([turned(350, 15), turned(0, -15), turned(345, 15)], [5, 345, 0])
})
