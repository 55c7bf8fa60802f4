import assert from 'node:assert/strict'
import { test } from 'node:test'
import { energyOf } from './energy.ts'
import type { Kind, Value } from './kinds.ts'
import { networkOf } from './network.ts'

const counted = (...levels: { in?: number; out?: number; status?: string }[]) =>
  energyOf(
    networkOf([
      { id: 'e', kind: 'ego' as Kind, fields: {} },
      ...levels.flatMap((said, k): { id: string; kind: Kind; fields: Record<string, Value> }[] => [
        { id: `a${k}`, kind: 'alter', fields: said.status ? { status: said.status } : {} },
        { id: `e~a${k}`, kind: 'bond', fields: { energy_in: said.in ?? null, energy_out: said.out ?? null } },
      ]),
    ]),
  )

test('contacts are counted by where most energy goes', () => {
  const found = counted({ in: 3, out: 1 }, { in: 2 }, { in: 1, out: 2 }, { in: 2, out: 2 }, {}, { in: 0, out: 0 })
  assert.deepEqual(found, { gives: 2, costs: 1, both: 1, unknown: 2 })
})

test('who is asleep or died does not count now', () => {
  assert.deepEqual(counted({ in: 3, status: 'asleep' }), { gives: 0, costs: 0, both: 0, unknown: 0 })
})
