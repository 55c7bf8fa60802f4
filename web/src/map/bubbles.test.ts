import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/who.json' with { type: 'json' }
import { bubbleOf } from './bubbles.ts'
import type { Kind, Value } from './kinds.ts'
import type { Alter } from './network.ts'
import { networkOf } from './network.ts'

const RING: { id: string; kind: Kind; fields: Record<string, Value> }[] = [
  { id: 'me', kind: 'ego', fields: {} },
  { id: 'ring', kind: 'alter', fields: { lives_with: 'round' } },
  { id: 'round', kind: 'alter', fields: { lives_with: 'ring' } },
]

for (const { alter, bubble } of cases.bubbles) {
  test(`${JSON.stringify(alter)} stands in ${bubble}`, () => {
    assert.equal(bubbleOf(networkOf(RING), { id: 'a', ...alter } as Alter), bubble)
  })
}

test('who was taken off the sheet by hand stays off', () => {
  const network = networkOf([
    { id: 'a', kind: 'alter', fields: { bubble: 'friends' } },
    { id: 'who~a', kind: 'spot', fields: { at: [0, 200] } },
  ])
  assert.equal(bubbleOf(network, network.alters[0] as Alter), null)
})
