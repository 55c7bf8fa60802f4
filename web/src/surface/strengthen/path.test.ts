import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Desk } from '../desk.ts'
import { isAsked, namesOn, pathOf, today, word } from './path.ts'

const things = new Map<string, object>([
  ['h', { id: 'h', kind: 'hope', fields: { text: 'Weer zingen' } }],
  ['r', { id: 'r', kind: 'role', fields: { name: 'Oma' } }],
  ['m', { id: 'm', kind: 'meeting', fields: { topic: 'De zomer' } }],
])
const speech = { field: () => 'Question', option: () => 'choice', labels: { options: { 'hope.state': { open: 'I hope for it' } } }, say: (key: string) => key }
const session = { things: () => things }
const path = { words: { done: 'Klaar' } }
const desk = { page: { path }, speech, session } as unknown as Desk

test('the words of the path come with the shell, and a word that is missing shows as its key', () => {
  assert.equal(word(desk, 'done'), 'Klaar')
  assert.equal(word(desk, 'unheard'), 'unheard')
})

test('a board of which no question is in sight is not asked', () => {
  const boards = [
    { code: 'trust', first: [], more: [] },
    { code: 'steps', first: ['text'], more: [] },
  ]
  const seen = { ...desk, page: { path: { ...path, boards } } } as unknown as Desk
  assert.deepEqual(['trust', 'steps', 'nothing'].map((code) => isAsked(seen, code)), [false, true, false])
})

test('where there is no path, asking for it is a fault', () => {
  assert.throws(() => pathOf({ ...desk, page: {} } as Desk))
})

test('a hope, a role and a meeting are called by their own words, and what is not there has no name', () => {
  const names = namesOn(desk)
  assert.equal(names.of('h'), 'Weer zingen')
  assert.deepEqual(['r', 'm'].map(names.of), ['Oma', 'De zomer'])
  assert.equal(names.of('gone'), '')
  assert.deepEqual(names.options('hope', 'state'), { open: 'I hope for it' })
  assert.deepEqual(names.options('hope', 'text'), {})
})

test('the day is written as the closed list writes it', () => {
  assert.match(today(), /^\d{4}-\d\d-\d\d$/)
})
