import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/polar.json' with { type: 'json' }
import { cellOf, polar, roundAbout, spread, type Cell, type PolarName } from './polar.ts'

for (const { drawing, at, cell } of cases.cells) {
  test(`${at} on the ${drawing} lies in cell ${cell}`, () => {
    assert.deepEqual(cellOf(polar(drawing as PolarName), { x: at[0] as number, y: at[1] as number }), cell)
  })
}

for (const { name, drawing, wanted, spots, places } of cases.spread) {
  test(name, () => {
    const cells = new Map(Object.entries(wanted)) as unknown as Map<string, Cell>
    const byHand = new Map(Object.entries(spots)) as unknown as Map<string, readonly [number, number]>
    const found = spread(polar(drawing as PolarName), cells, byHand, cells.size)
    assert.deepEqual(Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]])), places)
  })
}

test('a household stands around the middle, the first above it', () => {
  assert.deepEqual(roundAbout(2, 18), [
    { x: 0, y: -18 },
    { x: 0, y: 18 },
  ])
})
