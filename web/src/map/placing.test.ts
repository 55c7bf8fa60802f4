import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/placing.json' with { type: 'json' }
import { cellAt } from './cells.ts'
import { scaleFor } from './look.ts'
import { egoPlaces, placesOf, type Standing } from './placing.ts'

interface Written {
  id: string
  closeness?: number
  sector?: string
  spot?: number[]
}

function standing({ id, closeness, sector, spot }: Written): Standing {
  const nothing = { closeness: null, sector: null, spot: null }
  return { ...nothing, id, ...(closeness && { closeness }), ...(sector && { sector }), ...(spot && { spot }) } as Standing
}

test('a place lies in one ring and one part of the circle', () => {
  for (const { at, closeness, sector } of cases.cells) {
    assert.deepEqual(cellAt(at[0] as number, at[1] as number), { closeness, sector })
  }
})

for (const { name, people, places } of cases.places) {
  test(name, () => {
    const found = placesOf((people as Written[]).map(standing))
    const pairs = Object.fromEntries([...found].map(([id, { x, y }]) => [id, [x, y]]))
    assert.deepEqual(pairs, places)
  })
}

test('several central persons share the centre', () => {
  for (const { count, places } of cases.egos) {
    assert.deepEqual(egoPlaces(count).map(({ x, y, radius }) => [x, y, radius]), places)
  }
})

test('signs get smaller when many people share the paper', () => {
  for (const { people, scale } of cases.scale) assert.equal(scaleFor(people), scale)
})
