import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/placing.json' with { type: 'json' }
import { PERSON_RADIUS, SECTORS } from './look.ts'
import { egoPlaces, placesOf, slots, type Standing } from './placing.ts'

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

for (const { closeness, people } of cases.room) {
  test(`${people} people of one cell in ring ${closeness} stand clear of each other`, () => {
    for (const sector of SECTORS) {
      const places = slots(closeness, sector, people)
      places.forEach((a, i) =>
        places.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 2 * PERSON_RADIUS)),
      )
    }
  })
}

test('nobody stands elsewhere because of who was put down before', () => {
  const people = (count: number, spot: [number, number]): Standing[] => [
    ...Array.from({ length: count }, (_, at) => standing({ id: `p${at}`, closeness: 3, sector: 'family' })),
    standing({ id: 'hand', closeness: 3, spot }),
  ]
  const [first] = slots(3, 'family', 9)
  const there: [number, number] = [first?.x ?? 0, first?.y ?? 0]
  const free = placesOf(people(9, [80, 80]))
  const full = placesOf(people(9, there))
  assert.notDeepEqual(full.get('p0'), free.get('p0'))
  placesOf(people(4, there))
  assert.deepEqual(placesOf(people(9, there)), full)
})

test('several central persons share the centre', () => {
  for (const { count, places } of cases.egos) {
    assert.deepEqual(egoPlaces(count).map(({ x, y, radius }) => [x, y, radius]), places)
  }
})
