import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/finding.json' with { type: 'json' }
import type { Put } from '../../sync/session.ts'
import type { Thing } from '../../sync/wire.ts'
import { askedAt, facesIn, fromThen, lightTie, supportPlace, supportsIn } from './finding.ts'
import { networkIn } from './read.ts'

const network = networkIn(new Map(cases.there.map((thing) => [thing.id, thing as unknown as Thing])))
const told = (puts: readonly Put[]): unknown[] => puts.map(({ entity, kind, field, value }) => [entity, kind, field, value])

for (const one of cases.light) test(one.name, () => assert.deepEqual(told(lightTie(network, one.said, 'new')), one.changes))
for (const one of cases.support) test(one.name, () => assert.deepEqual(told(supportPlace(network, one.said, 'new')), one.changes))
for (const one of cases.then) {
  test(one.name, () => {
    const event = network.events.find(({ id }) => id === one.event)!
    assert.deepEqual(told(fromThen(network, event, one.names, () => 'new')), one.changes)
  })
}

test('what stays silent asks for nobody, and who is found stands under its own heading', () => {
  assert.deepEqual(askedAt(network).map(({ id }) => id), ['verhuis', 'school'])
  const found = networkIn(
    new Map<string, Thing>([
      ['a', { id: 'a', kind: 'alter', fields: { relation_types: ['light_tie'] } }],
      ['b', { id: 'b', kind: 'alter', fields: { found_by: 'places.support' } }],
    ]),
  )
  assert.deepEqual(facesIn(found).map(({ id }) => id), ['a'])
  assert.deepEqual(supportsIn(found).map(({ id }) => id), ['b'])
})
