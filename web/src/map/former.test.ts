import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/former.json' with { type: 'json' }
import { bubbleOf } from './bubbles.ts'
import { relationsNow } from './former.ts'
import type { Value } from './kinds.ts'
import { networkOf, type Alter } from './network.ts'

for (const { why, types, tie, died, now } of cases.cases) {
  test(`${types.join(' and ')}, ${why}: ${now.join(' and ')}`, () => {
    const network = networkOf([
      { id: 'me', kind: 'ego', fields: {} },
      { id: 'bo', kind: 'alter', fields: { relation_types: types, ...(died ? { died } : {}) } },
      { id: 'bo~me', kind: 'tie', fields: (tie ?? {}) as Record<string, Value> },
    ])
    assert.deepEqual(relationsNow(network, network.alters[0] as Alter), now)
  })
}

test('a former partner stands no longer among who lives here', () => {
  const network = networkOf([
    { id: 'me', kind: 'ego', fields: {} },
    { id: 'bo', kind: 'alter', fields: { relation_types: ['partner'] } },
    { id: 'bo~me', kind: 'tie', fields: { kin: 'partner', union: 'divorced' } },
  ])
  assert.equal(bubbleOf(network, network.alters[0] as Alter), 'family')
})
