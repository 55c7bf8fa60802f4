import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/polar.json' with { type: 'json' }
import { GROUPS, type RelationType } from './kinds.ts'
import type { Alter } from './network.ts'
import { systemOf } from './systems.ts'

for (const { alter, system } of cases.systems) {
  test(`of ${JSON.stringify(alter)} the system is ${system}`, () => {
    assert.equal(systemOf({ id: 'a', ...alter } as Alter), system)
  })
}

test('every way to belong has a system', () => {
  for (const kind of Object.keys(GROUPS) as RelationType[]) {
    if (kind !== 'other') assert.notEqual(systemOf({ id: 'a', relation_types: [kind] }), null, kind)
  }
})
