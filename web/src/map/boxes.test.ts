import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Boxes, linesNear, overlap, through, type Box, type Line } from './boxes.ts'

const box: Box = { x: 0, y: 0, width: 4, height: 2 }

test('boxes side by side share nothing', () => {
  assert.equal(overlap(box, { ...box, x: 4 }), 0)
  assert.equal(overlap(box, { ...box, x: 3 }), 2)
})

test('a row of boxes shares what each of them does; one that is not there yet shares nothing', () => {
  const others = [{ ...box, x: 3 }, { ...box, y: 1.5 }, { x: 9, y: 9, width: 1, height: 1 }, { x: 0, y: 0, width: 1, height: 8 }]
  const row = Boxes.of(others)
  assert.deepEqual(others.map((_, i) => row.shared(box, i)), [2, 2, 0, 2])
  assert.deepEqual(others.map((other) => overlap(box, other)), [2, 2, 0, 2])
  const empty = new Boxes(1)
  assert.equal(empty.shared(box, 0), 0)
  empty.put(0, { ...box, x: 3 })
  assert.equal(empty.shared(box, 0), 2)
})

test('a line runs through a box as far as it is inside', () => {
  assert.equal(through([-8, 0, 8, 0], box), 4)
  assert.equal(through([0, 0, 0, 8], box), 1)
  assert.equal(through([-3, -4, 3, 4], box), 2.5) // from height -1 to 1, at 3 by 4 by 5
  assert.equal(through([-9, 3, 9, 3], box), 0)
  assert.equal(through([5, -9, 5, 9], box), 0)
})

test('only lines through one of the boxes count', () => {
  const lines: Line[] = [
    [-9, 0, 9, 0],
    [-9, 5, 9, 5],
    [3, -9, 3, 9],
  ]
  assert.deepEqual(linesNear(lines, [box]), [lines[0]])
  assert.deepEqual(linesNear(lines, [box, { ...box, x: 3 }]), [lines[0], lines[2]])
  assert.deepEqual(linesNear([], [box]), [])
})
