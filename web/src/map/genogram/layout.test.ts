import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { networkOf } from '../network.ts'
import { familyOf } from './kin.ts'
import { layoutOf } from './layout.ts'

const file = new URL('../../../../contract/cases/genogram.json', import.meta.url)
const cases = JSON.parse(readFileSync(file, 'utf8'))

for (const { name, things, places } of cases) {
  test(name, () => {
    const network = networkOf(things)
    const names = new Map([...network.egos, ...network.alters].map(({ id, name: said }) => [id, said ?? 'me']))
    const layout = layoutOf(familyOf(network), names, new Map())
    assert.deepEqual(Object.fromEntries([...layout.places].map(([id, { x, y }]) => [id, [x, y]])), places)
  })
}

test('a shift by hand moves somebody and keeps the row', () => {
  const { things, places } = cases[2]
  const network = networkOf(things)
  const names = new Map([...network.egos, ...network.alters].map(({ id, name: said }) => [id, said ?? 'me']))
  const shifted = layoutOf(familyOf(network), names, new Map([['Al', 40]])).places
  assert.equal(shifted.get('Al')?.y, places.Al[1])
  assert.ok((shifted.get('Al')?.x ?? 0) > (shifted.get('Bo')?.x ?? 0))
})
