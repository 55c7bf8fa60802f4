import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/falling_away.json' with { type: 'json' }
import { networkOf } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { fallenAway, mayBeMissed, type Missing } from './falling_away.ts'

const rows = (found: readonly Missing[]): unknown => found.map(({ what, others }) => [what, others])

for (const one of shared.cases) {
  test(`when somebody is away, ${one.name}`, () => {
    const network = networkOf(one.things as unknown as Thing[])
    const gone = network.alters.find(({ id }) => id === one.gone)
    assert.ok(gone)
    const { functions, qualities, agreements, joined, only } = fallenAway(network, gone)
    assert.deepEqual([rows(functions), rows(qualities), rows(agreements)], [one.functions, one.qualities, one.agreements])
    assert.deepEqual({ joined, only }, { joined: one.joined, only: one.only })
  })
}

for (const one of shared.missed) {
  test(`away can be ${one.name}`, () => assert.deepEqual(mayBeMissed(networkOf(one.things as unknown as Thing[])), one.missed))
}
