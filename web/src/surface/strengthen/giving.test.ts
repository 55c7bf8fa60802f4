import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/giving.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { betweenAll, gesturesFor, givingTold } from './giving.ts'
import { networkIn, type Things } from './read.ts'

const fields: Readonly<Record<string, string>> = cases.fields
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = cases.options

for (const one of cases.cases) {
  test(one.name, () => {
    const things: Things = new Map(one.things.map((thing) => [thing.id, thing as unknown as Thing]))
    const network = networkIn(things)
    const tell = {
      of: (id: string) => String(things.get(id)?.fields['name'] ?? 'without a name'),
      field: (kind: string, field: string) => fields[`${kind}.${field}`] ?? '',
      option: (kind: string, field: string, value: unknown) => options[`${kind}.${field}`]?.[String(value)] ?? '',
    }
    assert.equal(givingTold(network, cases.words, 'en'), one.told)
    assert.deepEqual(betweenAll(network, cases.words, tell), one.people)
  })
}

test('to choose from are the gestures of the list and those said before, once', () => {
  assert.deepEqual(gesturesFor(cases.offered.held, cases.words), cases.offered.gestures)
})
