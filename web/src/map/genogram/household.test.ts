import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutFor } from '../views/genogram.ts'
import { networkFrom } from './families.test.ts'
import { householdPath, householdsOf } from './household.ts'

const network = networkFrom([
  ['ego', 'me', {}],
  ['alter', 'a', { relation_types: ['child'], born: 2001, lives_with: 'me' }],
  ['alter', 'b', { relation_types: ['child'], born: 2002 }],
  ['alter', 'c', { relation_types: ['child'], born: 2003, lives_with: 'a' }],
])

test('who lives together is said by one of them or through another', () => {
  assert.deepEqual(householdsOf(network, layoutFor(network)), [['me', 'a', 'c']])
})

test('the line is closed, and goes around whoever lives elsewhere', () => {
  const path = householdPath(['me', 'a', 'c'], layoutFor(network))
  assert.match(path, /^M[^M]*Z$/)
  assert.ok(path.split('Q').length > 8) // more corners than a box
})
