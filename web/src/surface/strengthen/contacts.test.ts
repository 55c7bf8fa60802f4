import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/contacts.json' with { type: 'json' }
import type { Alter, Network } from '../../map/network.ts'
import type { Put } from '../../sync/session.ts'
import { followed, foundThrough } from './contacts.ts'

const told = (puts: readonly Put[]): unknown[] => puts.map(({ entity, kind, field, value }) => [entity, kind, field, value])

for (const one of cases.followed) {
  test(one.name, () => {
    const [field = '', value] = one.said
    assert.deepEqual(told(followed({ id: 'lea', ...one.fields } as Alter, field, value)), one.followed)
  })
}

test('whom somebody knows is reached through them; who is there already stays as they are', () => {
  const { names, there, said } = cases.through
  const network = { alters: there.map((name, index) => ({ id: `p${index}`, name })) } as unknown as Network
  assert.deepEqual(told(foundThrough('an', names, network, () => 'new')), said.map((each) => ['new', 'alter', ...each]))
})
