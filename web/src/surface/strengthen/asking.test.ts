import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/asking.json' with { type: 'json' }
import { networkOf, type Alter, type Bond } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { hasMeaning, mayBeAsked, mayBeProposed } from './asking.ts'

for (const one of shared.cases) {
  test(one.name, () => {
    const { alters, bonds } = networkOf(one.things as unknown as Thing[])
    const those = (may: (alter: Alter, bond: Bond | undefined) => boolean): string[] => alters.filter((alter) => may(alter, bonds.get(alter.id))).map(({ id }) => id)
    assert.deepEqual(those(mayBeAsked), one.asked)
    assert.deepEqual(those(mayBeProposed), one.proposed)
    assert.deepEqual(those(hasMeaning), one.meant)
  })
}
