import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Put } from '../../sync/session.ts'
import { addEvent, moveEvent, nameAt, newPersonAt, problemWithEnd, wakeUp } from './acts.ts'

const said = (puts: readonly Put[]): Record<string, unknown> => Object.fromEntries(puts.map(({ field, value }) => [field, value]))

test('a tap says in which year and how it was; a button only the year', () => {
  assert.deepEqual(said(addEvent({ year: 1994, value: -3 }).puts), { year: 1994, value: -3 })
  assert.deepEqual(said(addEvent({ year: 2026, value: null }).puts), { year: 2026 })
})

test('a moved moment gets what changed and no more', () => {
  const moved = { id: 'a', year: 1994, value: 2 }
  assert.deepEqual(said(moveEvent(moved, { year: 1994, value: 2 })), {})
  assert.deepEqual(said(moveEvent(moved, { year: 1994, value: 5 })), { value: 5 })
  assert.deepEqual(said(moveEvent(moved, { year: 1996, value: 2 })), { year: 1996 })
})

test('a time that lasted keeps its length, within the years that can be written', () => {
  assert.deepEqual(said(moveEvent({ id: 'a', year: 1994, until_year: 1999 }, { year: 1990, value: null })), { until_year: 1995, year: 1990 })
  assert.equal(said(moveEvent({ id: 'a', year: 2020, until_year: 2199 }, { year: 2030, value: null }))['until_year'], 2200)
})

test('a day holds as long as the year does', () => {
  const born = { id: 'a', date: '2001-05-12', value: 9 }
  assert.deepEqual(said(moveEvent(born, { year: 2001, value: 8 })), { value: 8 })
  assert.deepEqual(said(moveEvent(born, { year: 2002, value: 9 })), { date: null, year: 2002 })
})

test('somebody is named, and named no longer', () => {
  assert.deepEqual(said(nameAt({ id: 'a' }, 'present', 'ann')), { present: ['ann'] })
  assert.deepEqual(said(nameAt({ id: 'a', gone: ['ann', 'bo'] }, 'gone', 'ann')), { gone: ['bo'] })
  assert.deepEqual(said(nameAt({ id: 'a', gone: ['ann'] }, 'gone', 'ann')), { gone: null })
})

test('a new name is somebody from earlier', () => {
  const puts = newPersonAt({ id: 'a', helped_by: ['bo'] }, 'helped_by', 'Mrs Bennani')
  const id = puts[0]?.entity
  assert.deepEqual(said(puts), { name: 'Mrs Bennani', status: 'past', helped_by: ['bo', id] })
})

test('waking up is a wish about a sleeping bond', () => {
  assert.deepEqual(wakeUp('me', 'ann').map(({ entity, field, value }) => [entity, field, value]), [
    ['ann', 'status', 'asleep'],
    ['me~ann', 'wish', 'wake'],
  ])
})

test('an end before the beginning is asked about', () => {
  assert.equal(problemWithEnd({ id: 'a', year: 1994 }, 1990), 'lifeline.order')
  assert.equal(problemWithEnd({ id: 'a', year: 1994 }, 1994), null)
  assert.equal(problemWithEnd({ id: 'a' }, 1990), null)
  assert.equal(problemWithEnd({ id: 'a', year: 1994 }, null), null)
})
