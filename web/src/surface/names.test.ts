import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/names.json' with { type: 'json' }
import { alreadyThere, initials, isList, namesIn } from './names.ts'

test('a text is read as names as the form without script reads it', () => {
  for (const { text, names } of cases.names) assert.deepEqual(namesIn(text), names, text)
})

test('one name is no list', () => {
  assert.equal(isList('Jan-Willem van der Straeten'), false)
  assert.equal(isList('D’Hondt, Lies'), false)
  assert.equal(isList('Jan, Piet'), true)
})

test('names that differ in capitals or accents only are asked about', () => {
  assert.deepEqual(alreadyThere(['zoe', 'Tom'], ['Zoë', 'Oma']), ['zoe'])
})

test('initials come from the words with a capital, whatever the script', () => {
  assert.equal(initials('Oma Mieke'), 'OM')
  assert.equal(initials('tante Naïma'), 'N')
  assert.equal(initials('vrouw van de koffie'), 'V')
  assert.equal(initials('Lieve (oude buur)'), 'L')
  assert.equal(initials('فاطمة'), 'ف')
  assert.equal(initials('👩‍👧 zus'), '👩‍👧')
})
