import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describe, sectorName, supports } from './describe.ts'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { speech } from './say.ts'

const words = speech(
  { 'person.knows': 'knows %(names)s', 'person.gets': 'I get %(what)s', 'person.energy_in': 'gives energy', 'person.not_placed': 'not placed' },
  {
    fields: { 'bond.advice': 'advice' },
    options: { 'bond.line': { strong: 'strong bond' } },
    rings: { 1: 'Closest' },
    sectors: { family: 'Family', fellows: 'Fellows' },
    fellows: { peers: 'Peers' },
    groups: { family: 'Family', unknown: 'Not said' },
  },
  'en',
)
const drawing = drawingOf(
  thingsOf([
    ['kring', 'about', { fellows: 'peers' }],
    ['e', 'ego', {}],
    ['a', 'alter', { name: 'Oma', sector: 'family' }],
    ['b', 'alter', { name: 'Wim' }],
    ['e~a', 'bond', { closeness: 1, line: 'strong', advice: 'both', energy_in: 2 }],
    ['a~b', 'tie', { knows: true }],
  ]),
  circles,
  ENGLISH,
)

test('lines that are seen are said: the bond, the energy, what is given, who knows whom', () => {
  const oma = drawing.byId.get('a')!
  const said = describe(drawing, oma, words)
  for (const part of ['Closest', 'strong bond', 'gives energy', 'I get advice', 'knows Wim']) assert.ok(said.includes(part), part)
  assert.deepEqual(supports(oma, 'give'), ['advice'])
})

test('who waits in the tray is said to be waiting', () => {
  assert.ok(describe(drawing, drawing.byId.get('b')!, words).includes('not placed'))
})

test('the second part is called as the person wants', () => {
  assert.equal(sectorName(drawing, words, 'fellows'), 'Peers')
})
