import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/rounds.json' with { type: 'json' }
import { dayOf, daysOf, daysOfWeights, inOrder, lyingOn, newest } from './rounds.ts'

interface Said {
  id: string
  day?: string
  area?: string
}
const dated: Said[] = cases.dated
const weights: { id: string; since?: string; until?: string }[] = cases.weights
const ids = (things: { id: string }[]) => things.map(({ id }) => id)

test('what was said up to a day comes earliest first', () => {
  for (const { until, ids: expected } of cases.orders)
    assert.deepEqual(ids(inOrder(dated, until ?? undefined)), expected)
})

test('of every subject the newest counts and the earlier ones stay', () => {
  for (const { until, ids: expected } of cases.newest) {
    const found = newest(dated, ({ area }) => area, until ?? undefined)
    assert.deepEqual(Object.fromEntries([...found].map(([area, things]) => [area, ids(things)])), expected)
  }
})

test('the days are those on which something was said or changed', () => {
  assert.deepEqual(daysOf(dated), cases.days)
  assert.deepEqual(daysOfWeights(weights), cases.changes)
})

test('on the balance lies what began and did not end', () => {
  for (const { day, ids: expected } of cases.lying) assert.deepEqual(ids(lyingOn(weights, day ?? undefined)), expected)
})

test('a day is written year, month, day', () => {
  assert.equal(dayOf(new Date(2026, 2, 3, 23, 59)), '2026-03-03')
})
