import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceStore } from '../sync/rehearsal.ts'
import { daysUnopened, dropVisit, isOver, noteVisit, visitOf, visitsOn } from './visits.ts'
import type { Visit } from './visits.ts'

const visit: Visit = { kring: 'k', user: '1', until: '2026-03-05T10:00:00Z', taken: '2026-03-02T10:00:00Z', language: 'nl' }

test('a kring taken along again counts once, with its new days', async () => {
  const list = deviceStore()
  await noteVisit(list, visit)
  await noteVisit(list, { ...visit, until: '2026-03-09T10:00:00Z' })
  assert.deepEqual((await visitsOn(list)).map(({ until }) => until), ['2026-03-09T10:00:00Z'])
  await dropVisit(list, visit)
  assert.deepEqual(await visitsOn(list), [])
})

test('what one user took along is no visit of another', () => {
  assert.equal(visitOf([visit], 'k', '2'), undefined)
  assert.deepEqual(visitOf([visit], 'k', '1'), visit)
  assert.deepEqual(visitOf([visit], 'k'), visit)
})

test('a visit is over from its last moment on, and when its day cannot be read', () => {
  assert.equal(isOver(visit, new Date('2026-03-05T09:59:59Z')), false)
  assert.equal(isOver(visit, new Date('2026-03-05T10:00:00Z')), true)
  assert.equal(isOver({ ...visit, until: 'soon' }, new Date(0)), true)
})

test('from the fifth day on it is told that nobody opened it, unless the browser promised to keep it', () => {
  const days = (now: string, isKept = false) => daysUnopened(visit, isKept, new Date(now))
  assert.deepEqual([days('2026-03-07T09:59:59Z'), days('2026-03-07T10:00:00Z'), days('2026-03-08T23:00:00Z')], [0, 5, 6])
  assert.equal(days('2026-03-08T23:00:00Z', true), 0)
  const opened = { ...visit, opened: '2026-03-06T10:00:00Z' }
  assert.equal(daysUnopened(opened, false, new Date('2026-03-08T23:00:00Z')), 0)
  assert.equal(daysUnopened({ ...visit, taken: 'once' }, false, new Date(0)), 0)
})
