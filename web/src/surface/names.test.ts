import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alreadyThere, initials, isList, namesIn } from './names.ts'

test('a list on one line is parted by commas and semicolons', () => {
  assert.deepEqual(namesIn('Oma Mieke, Joren,Wim; Zoë\tTom'), ['Oma Mieke', 'Joren', 'Wim', 'Zoë', 'Tom'])
  assert.deepEqual(namesIn('Joren, Wim\n'), ['Joren', 'Wim'])
})

test('in a list on lines a comma belongs to a name', () => {
  assert.deepEqual(namesIn('D’Hondt, Lies\r\nJoren; Wim'), ['D’Hondt, Lies', 'Joren', 'Wim'])
})

test('bullets and numbers before names are left out, numbers in names stay', () => {
  assert.deepEqual(namesIn('1. Oma\n2) Opa\n- Wim\n• Tom'), ['Oma', 'Opa', 'Wim', 'Tom'])
  assert.deepEqual(namesIn('4AD'), ['4AD'])
})

test('a name that stands twice in one list is taken once; blank lines are nobody', () => {
  assert.deepEqual(namesIn('Wim\n\n wim \n  '), ['Wim'])
})

test('one name is no list', () => {
  assert.equal(isList('Jan-Willem van der Straeten'), false)
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
