import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speech } from '../say.ts'
import { dayWritten } from './days.ts'

const labels = { fields: {}, options: {}, rings: {}, sectors: {}, fellows: {}, groups: {} }
const dutch = speech({ 'rounds.no_day': 'een dag ervoor' }, labels as never, 'nl')

test('a day is written out in the language of the reader', () => {
  assert.equal(dayWritten(dutch, '2026-03-03'), '3 maart 2026')
  assert.equal(dayWritten(dutch, '2024-02-29'), '29 februari 2024')
})

test('what has no day says so', () => {
  assert.equal(dayWritten(dutch, undefined), 'een dag ervoor')
})
