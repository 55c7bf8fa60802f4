import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/placing.json' with { type: 'json' }
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
