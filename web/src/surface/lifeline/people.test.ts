import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circles } from '../../map/views/circles.ts'
import { drawingOf } from '../people.ts'
import { thingsOf } from '../rehearsal.ts'
import { speech } from '../say.ts'
import { lineOf } from './line.ts'
import { rowsOf, signsOf } from './people.ts'

const WORDS = {
  'lifeline.there': '%(from)s to %(to)s',
  'lifeline.before': 'before %(to)s not known',
  'lifeline.today': 'today',
  'lifeline.helped_at': 'helped: %(what)s',
  'lifeline.was_at': 'was there: %(what)s',
}
const english = speech(WORDS, { fields: {}, options: {}, rings: {}, sectors: {}, fellows: {}, groups: {} }, 'en')
const THINGS = thingsOf([
  ['me', 'ego', { born: 1926 }],
  ['bo', 'alter', { name: 'Bo', known_since: 2001 }],
  ['ann', 'alter', { name: 'Ann' }],
  ['cas', 'alter', { name: 'Cas' }],
  ['wish', 'alter', { name: 'A friend', status: 'wished' }],
  ['a', 'event', { title: 'Moved', year: 1976, helped_by: ['ann'], present: ['ann'] }],
  ['b', 'event', { title: 'Party', year: 2001, present: ['ann', 'bo'] }],
  ['q', 'event', { title: 'Secret', year: 1999, present: ['cas'], silent: true }],
])

test('everybody has a bar with what it says in words; who has no year is named apart', () => {
  const drawing = drawingOf(THINGS, circles, english)
  const line = lineOf(drawing.network, { today: '2026-01-01', ahead: false, size: 5 })
  const { rows, without } = rowsOf(drawing, line, '2026-01-01', english)
  assert.deepEqual(
    rows.map(({ person, bars, marks, told }) => [person.name, bars, marks, told]),
    [
      [
        'Ann',
        [{ from: 0.47, long: 0.5 - 0.47, kind: 'before' }, { from: 0.5, long: 0.5, kind: 'there' }],
        [{ at: 0.5, helped: true }, { at: 0.75, helped: false }],
        'before 1976 not known. 1976 to today. helped: Moved. was there: Party',
      ],
      ['Bo', [{ from: 0.75, long: 0.25, kind: 'there' }], [{ at: 0.75, helped: false }], '2001 to today. was there: Party'],
    ],
  )
  assert.deepEqual(signsOf(rows), ['there', 'unsure', 'was', 'helped'])
  assert.deepEqual(without.map(({ name }) => name), ['Cas'])
})
