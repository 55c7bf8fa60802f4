import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/around.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { lanesOf, leavingOf, staysNear } from './around.ts'
import { networkIn, type Things } from './read.ts'

for (const one of cases.cases) {
  test(one.name, () => {
    const things: Things = new Map(one.things.map((thing) => [thing.id, thing as unknown as Thing]))
    const network = networkIn(things)
    const lanes = lanesOf(things).map(({ code, hopes }) => [code, hopes.map(({ id, text, steps }) => [id, text, steps])])
    assert.deepEqual(lanes, one.lanes)
    const said = (things.get('plan')?.fields['stays'] ?? []) as readonly string[]
    const { stays, forWork, sleeping, others } = leavingOf(network, said)
    const ids = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id)
    assert.deepEqual({ stays: ids(stays), for_work: ids(forWork), sleeping: ids(sleeping), others: ids(others) }, one.leaving)
    const { byPhone, ...near } = staysNear(network)
    assert.deepEqual({ ...near, by_phone: byPhone }, one.near)
  })
}
