import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/ways.json' with { type: 'json' }
import { networkOf } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { beginsWithInterest, waysOf } from './ways.ts'

for (const one of shared.cases) {
  test(`on the path, ${one.name}`, () => {
    const network = networkOf(one.things as unknown as Thing[])
    const ways = waysOf(network)
    assert.deepEqual(Object.fromEntries(ways.map(({ phase, about }) => [phase, about])), one.ways)
    assert.deepEqual(ways.map(({ phase }) => phase), ['cherish', 'wake', 'mend', 'new', 'bring_together'])
    assert.deepEqual(ways.filter(({ waits }) => waits).map(({ phase }) => phase), one.new_waits ? ['new'] : [])
    assert.equal(beginsWithInterest(network), one.begins_with_interest)
  })
}
