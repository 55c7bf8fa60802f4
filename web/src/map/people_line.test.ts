import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lifeline.json' with { type: 'json' }
import { momentsOf, timeOfDay } from './lifetime.ts'
import type { Alter, Event } from './network.ts'
import { presencesOf } from './people_line.ts'

for (const { name, today, alters, events, people } of cases.people) {
  test(name, () => {
    const now = timeOfDay(today)
    const given = events as Event[]
    const found = presencesOf(alters as Alter[], given, momentsOf(given, now), now)
    const rows = found.map(({ id, spans, marks }) => [
      id,
      spans.map(({ start, end, kind }) => [start, end, kind]),
      marks.map(({ time, helped }) => [time, helped]),
    ])
    assert.deepEqual(rows, people)
  })
}
