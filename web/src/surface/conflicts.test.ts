import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable, subjectOf, valueText } from './conflicts.ts'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { speech } from './say.ts'

const words = speech(
  { 'middle.whole': 'the whole', 'conflict.empty': '(empty)' },
  {
    fields: {},
    options: { 'bond.frequency': { weekly: 'every week' }, 'alter.channels': { phone: 'by phone', letter: 'by letter' } },
    ...{ rings: { 2: 'Friends' }, sectors: {}, fellows: {}, groups: {} },
  },
  'en',
)
const drawing = drawingOf(thingsOf([['a', 'alter', { name: 'Oma' }], ['b', 'alter', { name: 'Wim' }]]), circles, ENGLISH)

test('a question is about somebody, two people, or the whole', () => {
  assert.equal(subjectOf(drawing, 'e~a', words), 'Oma')
  assert.equal(subjectOf(drawing, 'a~b', words), 'Oma and Wim')
  assert.equal(subjectOf(drawing, 'kring', words), 'the whole')
})

test('each answer is shown in words', () => {
  assert.equal(valueText(drawing, 'bond', 'frequency', 'weekly', words), 'every week')
  assert.equal(valueText(drawing, 'bond', 'closeness', 2, words), 'Friends')
  assert.equal(valueText(drawing, 'alter', 'channels', ['phone', 'letter'], words), 'by phone and by letter')
  assert.equal(valueText(drawing, 'alter', 'via', 'b', words), 'Wim')
  assert.equal(valueText(drawing, 'bond', 'meaning', null, words), '(empty)')
})

test('what two wrote in a box of a family talk is asked about only once the talk lies open', () => {
  const box = { e: 'v', f: 'wants', values: [] }
  const name = { e: 'a', f: 'name', values: [] }
  const things = (opened: boolean) => thingsOf([['a', 'alter', {}], ['m', 'meeting', { opened }], ['v', 'voice', { meeting: 'm' }]])
  assert.deepEqual(readable([box, name], things(false)), [name])
  assert.deepEqual(readable([box, name], things(true)), [box, name])
  assert.deepEqual(readable([box], thingsOf([['v', 'voice', { meeting: 'gone' }]])), [])
})
