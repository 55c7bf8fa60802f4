import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/balance.json' with { type: 'json' }
import { boxPath, leaning, leanOf, pips, scaleOf, type Side } from './balance.ts'

interface Laid {
  id: string
  side?: Side
  heavy?: number
}
const block = ([x, y, width, height]: number[]) => ({ x, y, width, height }) as Record<'x' | 'y' | 'width' | 'height', number>

test('the beam leans as worked out by hand', () => {
  for (const [burden, strength, lean] of cases.leans) assert.equal(leanOf(burden as number, strength as number), lean)
})

for (const { name, weights, lean, left, right, blocks } of cases.scales) {
  test(`everything stands where it was worked out by hand: ${name}`, () => {
    const scale = scaleOf(weights as Laid[])
    assert.equal(scale.lean, lean)
    assert.deepEqual([scale.left.x, scale.left.y, scale.right.x, scale.right.y], [...left, ...right])
    const found = new Map(scale.blocks.map(({ id, x, y, width, height }) => [id, [x, y, width, height]]))
    for (const [id, box] of Object.entries(blocks)) assert.deepEqual(found.get(id), box)
    assert.equal(found.size, (weights as Laid[]).filter(({ side }) => side).length)
  })
}

test('burdens have sharp corners and strengths round ones', () => {
  for (const { block: at, corner, path } of cases.boxes) assert.equal(boxPath(block(at), corner), path)
})

test('the weight stands in dots', () => {
  for (const { block: at, heavy, at: dots } of cases.pips)
    assert.deepEqual(pips(block(at), heavy).map((dot) => dot.map((part) => Math.round(part * 100) / 100)), dots)
})

test('how it leans is one of five sentences', () => {
  assert.deepEqual(
    [0, 0.74, -0.75, 3.99, 4, -8].map(leaning),
    ['level', 'level', 'burden_little', 'strength_little', 'strength_clearly', 'burden_clearly'],
  )
})
