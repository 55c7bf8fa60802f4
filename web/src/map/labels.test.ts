import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/labels.json' with { type: 'json' }
import { boxOf, joinLabels, layLabels, overlap, placeLabels, type Laid, type Box, type Labelled, type Line } from './labels.ts'

interface Case {
  name: string
  people: Labelled[]
  obstacles?: Box[]
  words?: Box[]
  lines?: Line[]
  rim?: number
  boxes: Record<string, number[]>
}

for (const { name, people, obstacles = [], words = [], lines = [], rim = 0, boxes } of cases.labels as unknown as Case[]) {
  test(name, () => {
    for (const order of [people, [...people].reverse()]) {
      const found = placeLabels(order, { obstacles, words, lines, rim, halfWidth: 100, halfHeight: 100 })
      const middles = Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]]))
      assert.deepEqual(middles, boxes)
    }
  })
}

/** Numbers that look like chance, and are the same every time. */
function chance(seed: number): (most: number) => number {
  let now = seed
  return (most) => {
    now = (now * 48271) % 2147483647
    return now % most
  }
}

test('names laid out after a change stand where they would from nothing', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const any = chance(seed * 7919)
    const somebody = (id: number): Labelled => ({ id: `p${id}`, x: any(160) - 80, y: any(160) - 80, radius: 5, width: 8 + any(20), height: 4 + 4 * any(2) })
    let people = Array.from({ length: 10 + any(60) }, (_, id) => somebody(id))
    let around = { obstacles: [{ x: 0, y: 0, width: 20, height: 20 }], halfWidth: 100, halfHeight: 100 }
    let laid: Laid | undefined
    for (let edit = 0; edit < 12; edit += 1) {
      const one = any(people.length)
      const what = any(5)
      if (what === 0) people = [...people, somebody(100 + edit)]
      else if (what === 1 && people.length > 3) people = people.filter((_, at) => at !== one)
      else if (what === 2) people = people.map((person, at) => (at % 9 === one % 9 ? { ...somebody(0), id: person.id } : person))
      else if (what === 3) around = { ...around, halfWidth: 90 + any(20) }
      else people = people.map((person, at) => (at === one ? { ...person, x: person.x + any(9) - 4 } : person))
      laid = layLabels(people, around, laid)
      assert.deepEqual(new Map([...laid.turns].map(([id, turn]) => [id, boxOf(turn)])), placeLabels(people, around))
    }
  }
})

test('a new name finds a free place among the others, and those stay', () => {
  const row = Array.from({ length: 6 }, (_, at): Labelled => ({ id: `p${at}`, x: 14 * at - 40, y: 0, radius: 5, width: 12, height: 4 }))
  const around = { obstacles: [], halfWidth: 100, halfHeight: 100 }
  const before = layLabels(row, around)
  const somebody = { id: 'new', x: 2, y: 12, radius: 5, width: 12, height: 4 }
  const joined = joinLabels([...row, somebody], around, before)
  for (const [id, turn] of before.turns) assert.equal(joined?.get(id), boxOf(turn))
  const box = joined?.get('new') as Box
  for (const turn of before.turns.values()) assert.equal(overlap(box, boxOf(turn)), 0)
})

test('no name stays where too many changed, or the paper did', () => {
  const row = Array.from({ length: 6 }, (_, at): Labelled => ({ id: `p${at}`, x: 14 * at - 40, y: 0, radius: 5, width: 12, height: 4 }))
  const around = { obstacles: [], halfWidth: 100, halfHeight: 100 }
  const before = layLabels(row, around)
  assert.equal(joinLabels(row.map((one) => ({ ...one, width: 13 })), around, before), null)
  assert.equal(joinLabels(row, { ...around, halfWidth: 90 }, before), null)
})
