import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, speech } from './say.ts'

const LABELS = {
  fields: { 'alter.name': 'Wie' },
  options: { 'bond.frequency': { weekly: 'elke week' } },
  ...{ rings: {}, sectors: {}, fellows: {}, groups: {} },
}
const WORDS = { 'p.count_one': '%(count)s persoon', 'p.count_other': '%(count)s mensen' }

test('places in a text are filled by name; an unknown place stays to be seen', () => {
  assert.equal(fill('%(a)s en %(b)s', { a: 'Oma', b: 2 }), 'Oma en 2')
  assert.equal(fill('%(c)s', {}), '%(c)s')
})

test('what a person typed is never read as a place to fill', () => {
  assert.equal(fill('%(a)s!', { a: '%(a)s $& <b>' }), '%(a)s $& <b>!')
})

test('one and many follow the language', () => {
  assert.equal(speech(WORDS, LABELS, 'nl').count('p.count', 1), '1 persoon')
  assert.equal(speech(WORDS, LABELS, 'nl').count('p.count', 2), '2 mensen')
  assert.equal(speech(WORDS, LABELS, 'fr').count('p.count', 0), '0 persoon')
})

test('fields and choices have names, and the hour is the same everywhere', () => {
  const words = speech(WORDS, LABELS, 'en')
  assert.equal(words.field('alter', 'name'), 'Wie')
  assert.equal(words.option('bond', 'frequency', 'weekly'), 'elke week')
  assert.equal(words.time(new Date(2026, 0, 1, 14, 3)), '14:03')
})

test('times are told by the clock of the pages, wherever the device thinks it is', () => {
  const noon = new Date('2026-01-01T12:00:00Z')
  const times = (zone: string) => {
    const { time, when } = speech(WORDS, LABELS, 'en', zone)
    return [time(noon), when(noon)]
  }
  assert.deepEqual(times('Europe/Brussels'), ['13:00', 'Jan 1, 13:00'])
  assert.deepEqual(times('Pacific/Auckland'), ['01:00', 'Jan 2, 01:00'])
})

test('a zone this browser does not know is left to the device', () => {
  assert.match(speech(WORDS, LABELS, 'en', 'Europe/Nowhere').time(new Date()), /^\d\d:\d\d$/)
})
