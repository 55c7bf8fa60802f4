import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around } from './around.ts'

const PILLS = [200, 170, 150, 100, 210].map((width) => ({ width, height: 52 }))
const PAPER = { width: 800, height: 660 }

test('all five stay on the paper, wherever somebody stands', () => {
  for (const x of [0, 30, 400, 770, 800]) {
    for (const y of [0, 30, 330, 640, 660]) {
      around({ x, y }, 22, PILLS, PAPER)?.forEach((box, index) => {
        assert.ok(box.left >= 0 && box.left + (PILLS[index]?.width ?? 0) <= PAPER.width, `left of ${x} ${y}`)
        assert.ok(box.top >= 0 && box.top + 52 <= PAPER.height, `top of ${x} ${y}`)
      })
    }
  }
})

test('at the side of the paper no choice lies over whom it is about', () => {
  for (const x of [30, 770]) {
    for (const y of [30, 330, 640]) {
      around({ x, y }, 22, PILLS, PAPER)?.forEach((box, index) => {
        const right = box.left + (PILLS[index]?.width ?? 0)
        assert.ok(right <= x - 22 || box.left >= x + 22, `beside ${x} ${y}`)
      })
    }
  }
})

test('on a paper too narrow for them they stand nowhere around', () => {
  assert.equal(around({ x: 180, y: 200 }, 22, PILLS, { width: 370, height: 400 }), null)
})

test('no choice lies over another', () => {
  const boxes = (around({ x: 400, y: 330 }, 22, PILLS, PAPER) ?? []).map((box, index) => ({ ...box, ...PILLS[index]! }))
  assert.equal(boxes.length, 5)
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
      const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
      assert.ok(wide <= 0 || high <= 0)
    }),
  )
})
