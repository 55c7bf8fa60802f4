import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Value } from '../../map/kinds.ts'
import { actsFor, askedAgain, putsOf, type AgreementWords } from './agreements.ts'
import type { Board } from './boards.ts'
import type { Load, Loads } from './load.ts'

const act = (label: string, writes: Record<string, Value>) => ({ label, writes, said: 'Goed.' })
const words: AgreementWords = {
  acts: {
    yes: act('Ja', { state: 'running' }),
    pause: act('Pauze', { state: 'paused', stepped_back: null }),
    thanked: act('Bedankt', { thanked: true }),
    others_go_on: act('De anderen doen verder', { stepped_back: null }),
  },
  by_state: { proposed: ['yes'], running: ['pause'] },
}
const labels = (fields: Record<string, unknown>): string[] => actsFor(words, fields).map(({ label }) => label)

test('the buttons fit how an agreement is now', () => {
  assert.deepEqual(labels({}), ['Ja'])
  assert.deepEqual(labels({ state: 'running' }), ['Pauze'])
  assert.deepEqual(labels({ state: 'running', stepped_back: ['an'] }), ['De anderen doen verder', 'Pauze'])
  assert.deepEqual(labels({ state: 'done' }), ['Bedankt'])
  assert.deepEqual(labels({ state: 'done', thanked: true }), [])
  assert.deepEqual(labels({ state: 'no' }), [])
})

test('a button writes only what differs', () => {
  const put = (field: string, value: Value) => ({ entity: 'a', kind: 'agreement' as const, field, value })
  const pause = words.acts['pause']!
  assert.deepEqual(putsOf(pause, { id: 'a', kind: 'agreement', fields: { state: 'running' } }), [put('state', 'paused')])
  assert.deepEqual(putsOf(pause, { id: 'a', kind: 'agreement', fields: { stepped_back: ['an'] } }), [put('state', 'paused'), put('stepped_back', null)])
})

const load = (level: Load['level']): Load => ({ signals: [], level })
const loads: Loads = { byPerson: new Map([['an', load('too_much')], ['bo', load('attention')]]), restsOn: [] }
const agreements = { kind: 'agreement', asks_of: ['who', 'backup'], tells: [] } as unknown as Board

test('who carries too much is asked again only where they are new in a field that asks', () => {
  assert.deepEqual(askedAgain(agreements, 'who', ['an', 'bo'], {}, loads), ['an'])
  assert.deepEqual(askedAgain(agreements, 'who', ['an', 'bo'], { who: ['an'] }, loads), [])
  assert.deepEqual(askedAgain(agreements, 'backup', 'an', {}, loads), ['an'])
  assert.deepEqual(askedAgain(agreements, 'what', 'an', {}, loads), [])
  assert.deepEqual(askedAgain({ ...agreements, tells: ['who'] }, 'who', ['an'], {}, loads), [])
})

test('more hours are asked anew, fewer are not', () => {
  assert.deepEqual(askedAgain(agreements, 'hours_a_week', 40, { who: ['an'], hours_a_week: 1 }, loads), ['an'])
  assert.deepEqual(askedAgain(agreements, 'hours_a_week', 3, { backup: 'an' }, loads), ['an'])
  assert.deepEqual(askedAgain(agreements, 'hours_a_week', 1, { who: ['an'], hours_a_week: 2 }, loads), [])
  assert.deepEqual(askedAgain(agreements, 'hours_a_week', null, { who: ['an'], hours_a_week: 2 }, loads), [])
})
