import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speech } from '../say.ts'
import { describeEvent, heightOf, inOrder, titleOf, whenOf } from './told.ts'

const LABELS = {
  fields: { 'event.present': 'Who was there?', 'event.helped_by': 'Who helped?' },
  options: { 'event.theme': { living: 'where I live' } },
  ...{ rings: {}, sectors: {}, fellows: {}, groups: {} },
}
const WORDS = {
  'lifeline.quiet': 'a moment that stays quiet',
  'lifeline.nameless': 'a moment',
  'lifeline.no_year': 'no year yet',
  'lifeline.good': 'it went well',
  'lifeline.hard': 'it was hard',
  'lifeline.between': 'in between',
  'lifeline.unsaid': 'not said',
}
const english = speech(WORDS, LABELS, 'en')
const nameOf = (id: string): string => id.toUpperCase()

test('when it was is said as it was told: a time of life, a year, some years', () => {
  assert.equal(whenOf({ id: 'a', year: 1994, phase: 'as a child' }), 'as a child')
  assert.equal(whenOf({ id: 'a', date: '1994-05-12' }), '1994')
  assert.equal(whenOf({ id: 'a', year: 1994, until_year: 1999 }), '1994–1999')
  assert.equal(whenOf({ id: 'a', year: 1994, until_year: 1990 }), '1994')
  assert.equal(whenOf({ id: 'a' }), '')
})

test('how it was is a word first', () => {
  assert.equal(heightOf(4, english), 'it went well (+4)')
  assert.equal(heightOf(-7, english), 'it was hard (−7)')
  assert.equal(heightOf(0, english), 'in between')
  assert.equal(heightOf(undefined, english), 'not said')
})

test('an event is told with what it is about and who was there', () => {
  const moved = { id: 'a', title: 'Moved', year: 2001, value: 2, theme: 'living', present: ['ann'], helped_by: ['bo', 'cas'] } as const
  assert.equal(
    describeEvent(moved, english, nameOf),
    '2001. it went well (+2). where I live. Who was there? ANN. Who helped? BO and CAS',
  )
})

test('what stays silent is not called by its name, and nothing is told of it but when', () => {
  const silent = { id: 'a', title: 'Secret', year: 2001, value: -9, present: ['ann'], silent: true } as const
  assert.equal(titleOf(silent, english), 'a moment that stays quiet')
  assert.equal(describeEvent(silent, english, nameOf), '2001')
  assert.equal(titleOf({ id: 'b' }, english), 'a moment')
})

test('what still waits for a year comes first, the rest in the order of time', () => {
  const events = [{ id: 'b', year: 2001 }, { id: 'a', year: 1990 }, { id: 'w' }]
  assert.deepEqual(inOrder(events).map(({ id }) => id), ['w', 'a', 'b'])
})
