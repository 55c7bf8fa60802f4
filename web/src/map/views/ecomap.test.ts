import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ECHO, net } from './around.test.ts'
import { ecomap } from './ecomap.ts'

const there = net(
  ['oma', 'alter', { relation_types: ['parent'] }],
  ['kind', 'alter', { lives_with: 'e' }],
  ['wim', 'alter', {}],
  ['e~oma', 'bond', { energy_in: 3 }],
)
const said = (puts: readonly { entity: string; field: string; value: unknown }[]) =>
  Object.fromEntries(puts.map(({ entity, field, value }) => [`${entity} ${field}`, value]))

test('the household stands in its circle, others in their system, and who is unknown waits', () => {
  const places = ecomap.places(there)
  assert.deepEqual([...places.keys()], ['kind', 'oma'])
  assert.deepEqual([places.get('kind'), places.get('oma')], [{ x: 0, y: -23.4 }, { x: 0, y: -70 }])
})

test('who is put in the circle lives here, who is put outside lives elsewhere and has a system', () => {
  assert.deepEqual(said(ecomap.putDown(there, 'e', 'wim', { x: 5, y: 5 })), { 'ecomap~wim at': null, 'wim lives_with': 'e' })
  assert.deepEqual(said(ecomap.putDown(there, 'e', 'kind', { x: 70, y: 0 })), {
    'ecomap~kind at': [70, 0],
    'kind lives_with': null,
    'kind system': 'neighbours',
  })
})

test('a part can be chosen by name, the household too', () => {
  assert.deepEqual(said(ecomap.into(there, 'e', 'wim', 'care')), { 'ecomap~wim at': null, 'wim system': 'care' })
  assert.deepEqual(said(ecomap.into(there, 'e', 'oma', 'household')), { 'ecomap~oma at': null, 'oma lives_with': 'e' })
})

test('lines come from the edge of the household, inside it from the central person', () => {
  const [oma, kind] = there.alters
  assert.equal(ecomap.centre(there, oma!, { x: 0, y: -70 })?.radius, 32)
  assert.equal(ecomap.centre(there, kind!, { x: 0, y: -18 })?.radius, 10)
})

test('what gives energy is told in a sentence', () => {
  assert.equal(ecomap.told!(there, ECHO), 'ecomap.gives 1')
})
