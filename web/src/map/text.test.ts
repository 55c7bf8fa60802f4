import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/labels.json' with { type: 'json' }
import { linesOf, softly, uncut, widthOf } from './text.ts'

test('the room a name takes is guessed alike in both languages', () => {
  for (const { text, width } of cases.widths) assert.ok(Math.abs(widthOf(text) - width) < 1e-9, text)
})

test('a long name is broken in two and ends with an ellipsis', () => {
  for (const { text, room, lines } of cases.lines) assert.deepEqual(linesOf(text, room), lines)
})

test('a word too long for a line is broken softly rather than cut', () => {
  for (const { text, room, most, lines } of cases.softly) assert.deepEqual(softly(text, room, most), lines)
})

test('a name that goes in two lines stays as it is, and only a longer one takes three', () => {
  assert.deepEqual(uncut('Mama in Tanger', 6.4, 3), linesOf('Mama in Tanger', 6.4))
  assert.deepEqual(uncut('Omar, mijn broer in Lyon', 6.4, 3), ['Omar, mijn', 'broer in', 'Lyon'])
})
