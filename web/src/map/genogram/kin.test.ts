import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leads } from './kin.ts'
import { familyFrom, THREE_PARTNERS } from './families.test.ts'

test('unions come in the order of time, each with its children', () => {
  const family = familyFrom(THREE_PARTNERS)
  assert.deepEqual(family.couples.map(({ since }) => since), [1979, 1990, 2000])
  assert.deepEqual(family.sibships.map(({ children }) => children), [['ann', 'bo', 'cas'], ['dirk']])
})

test('nobody is their own ancestor, and it is said', () => {
  const family = familyFrom([
    ['ego', 'me', {}],
    ['alter', 'a', {}],
    ['alter', 'b', {}],
    ['tie', 'a~me', { kin: 'first_is_parent' }],
    ['tie', 'b~me', { kin: 'second_is_parent' }],
    ['tie', 'a~b', { kin: 'second_is_parent' }],
  ])
  assert.deepEqual(family.misfits, [{ code: 'own_ancestor', people: ['b', 'a'] }])
})

test('steps lead on or they do not', () => {
  const steps = new Map([['a', ['b']], ['b', ['c']]])
  assert.ok(leads(steps, 'a', 'c'))
  assert.ok(!leads(steps, 'c', 'a'))
})
