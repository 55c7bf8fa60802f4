import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/load.json' with { type: 'json' }
import { networkOf } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { loadsOf } from './load.ts'

for (const one of shared.cases) {
  test(`of what is carried, ${one.name}`, () => {
    const { byPerson, restsOn } = loadsOf(networkOf(one.things as unknown as Thing[]))
    assert.deepEqual(Object.fromEntries(byPerson), one.people)
    assert.deepEqual(restsOn, one.rests_on)
  })
}
