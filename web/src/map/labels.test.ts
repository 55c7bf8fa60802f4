import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/labels.json' with { type: 'json' }
import { placeLabels, type Box, type Labelled, type Line } from './labels.ts'

interface Case {
  name: string
  people: Labelled[]
  obstacles?: Box[]
  lines?: Line[]
  boxes: Record<string, number[]>
}

for (const { name, people, obstacles = [], lines = [], boxes } of cases.labels as unknown as Case[]) {
  test(name, () => {
    for (const order of [people, [...people].reverse()]) {
      const found = placeLabels(order, { obstacles, lines, halfWidth: 100, halfHeight: 100 })
      const middles = Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]]))
      assert.deepEqual(middles, boxes)
    }
  })
}
