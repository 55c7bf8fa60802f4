import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lifeline.json' with { type: 'json' }
import { axisOf, knotsOf, momentsOf, timeOfDay, valueAt, xOf, yearAt, yearsOf } from './lifetime.ts'
import type { Event } from './network.ts'

for (const { name, today, events, moments } of cases.moments) {
  test(name, () => {
    const found = momentsOf(events as Event[], timeOfDay(today))
    assert.deepEqual(found.map(({ id, time, until }) => [id, time, until]), moments)
  })
}

for (const { name, today, born, events, known, start, end, x, years } of cases.axis) {
  test(name, () => {
    const now = timeOfDay(today)
    const axis = axisOf(momentsOf(events as Event[], now), known, born, now)
    assert.deepEqual([axis.start, axis.end], [start, end])
    assert.deepEqual(x.map(([time = 0]) => [time, xOf(axis, time)]), x)
    assert.deepEqual(yearsOf(axis), years)
  })
}

for (const { name, today, born, events, knots } of cases.knots) {
  test(name, () => {
    const now = timeOfDay(today)
    const moments = momentsOf(events as Event[], now)
    const found = knotsOf(events as Event[], moments, axisOf(moments, [], born, now))
    assert.deepEqual(found.map(({ time, x, y }) => [time, x, y]), knots)
  })
}

test('a place on the paper is the year and the height it was drawn from', () => {
  const axis = { start: 1926, end: 2026, now: 2026 }
  assert.deepEqual([yearAt(axis, 0), yearAt(axis, -300), yearAt(axis, 300)], [1976, 1926, 2026])
  assert.deepEqual([valueAt(-45), valueAt(9), valueAt(0), valueAt(-2), valueAt(-900)], [10, -2, 0, 0, 10])
})
