import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/turning.json' with { type: 'json' }
import type { Kind, Value } from './kinds.ts'
import { networkOf } from './network.ts'
import { askedForSomething, calledFirst, turning } from './turning.ts'

const rows = cases.things as unknown as readonly [string, Kind, Record<string, Value>][]
const network = networkOf(rows.map(([id, kind, fields]) => ({ id, kind, fields })))

for (const direction of ['get', 'give'] as const) {
  test(`who helps with what is as worked out by hand: ${direction}`, () => {
    const found = [...turning(network, direction)].map(([name, people]) => [name, people.map(({ id }) => id)])
    assert.deepEqual(Object.fromEntries(found), cases[direction])
  })
}

test('who is called first and who can be asked for something are told apart', () => {
  assert.deepEqual(calledFirst(network).map(({ id }) => id), cases.first)
  assert.deepEqual(askedForSomething(network).map(({ id }) => id), cases.asked)
})
