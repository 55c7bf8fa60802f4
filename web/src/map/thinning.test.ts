import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlap, type Box } from './boxes.ts'
import { layLabels, type Labelled } from './labels.ts'
import { thinned } from './thinning.ts'

const AROUND = { obstacles: [], halfWidth: 50, halfHeight: 50 }
const asIs = (box: Box): Box => box
const person = (id: string, x: number, y: number, width = 30): Labelled => ({ id, x, y, radius: 3, width, height: 5 })

function writtenOf(people: readonly Labelled[], taken: readonly Box[] = []): Map<string, Box> {
  const { turns } = layLabels(people, AROUND)
  return thinned(people.flatMap(({ id }) => turns.get(id) ?? []), taken, 5, asIs)
}

test('names that have room all stay where they were put', () => {
  const people = [person('a', -30, 0), person('b', 30, 0)]
  const { turns } = layLabels(people, AROUND)
  assert.deepEqual([...writtenOf(people).keys()], ['a', 'b'])
  assert.deepEqual(writtenOf(people).get('a'), turns.get('a')?.candidates[turns.get('a')?.chosen.at(-1) as number])
})

test('in a crowd those who come first are written, and no name lies on another or hides a sign', () => {
  const crowd = Array.from({ length: 40 }, (_, k) => person(`p${k}`, (k % 8) * 8 - 28, Math.floor(k / 8) * 8 - 16))
  const written = writtenOf(crowd)
  assert.ok(written.has('p0') && written.size < crowd.length)
  const boxes = [...written.values()]
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const [wide, high] = [(a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y)]
      assert.ok(Math.min(wide, high) <= 0.15 * 5)
    }
    for (const { x, y } of crowd) assert.ok(overlap(a, { x, y, width: 5.4, height: 5.4 }) <= 0.5 * 5.4 * 5.4)
  })
})

test('a name keeps off what is taken, unless its own sign stands in there', () => {
  const left = { x: 0, y: 0, width: 40, height: 400 }
  const right = { x: 100, y: 0, width: 150, height: 400 }
  assert.deepEqual([...writtenOf([person('out', 23, 0, 200), person('in', 0, 0, 10)], [left, right]).keys()], ['in'])
})
