import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/polar.json' with { type: 'json' }
import { beginsAt, cellOf, fitted, narrowed, polar, roundAbout, spread, widened, type Cell, type PolarName } from './polar.ts'

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

for (const { name, drawing, people, begins, moved } of cases.fitted) {
  test(name, () => {
    const wanted = new Map(people.flatMap((count, sector) => Array.from({ length: count }, (_, k) => [`${sector} ${k}`, [0, sector] as const] as const)))
    const cells = fitted(polar(drawing as PolarName), wanted)
    begins.forEach((degrees, sector) => assert.ok(Math.abs(beginsAt(cells, sector) - degrees) < 1e-9))
    for (const { even, fitted: there } of moved) {
      const [x, y] = even as [number, number]
      const place = widened(cells, { x, y })
      assert.deepEqual([place.x, place.y], there)
      const back = narrowed(cells, place)
      assert.ok(Math.hypot(back.x - x, back.y - y) < 0.02)
    }
  })
}

test('a household stands around the middle, the first above it', () => {
  assert.deepEqual(roundAbout(2, 18), [
    { x: 0, y: -18 },
    { x: 0, y: 18 },
  ])
})
