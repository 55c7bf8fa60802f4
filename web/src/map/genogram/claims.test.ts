import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, coupleOf, hasEnded } from './claims.ts'
import { networkFrom, type Told } from './families.test.ts'

const told = (...words: [string, string][]): Told => [
  ['ego', 'me', {}],
  ...words.map(([id, word]) => ['alter', id, { relation_types: [word] }] as const),
]

test('the word somebody was given tells how they are family', () => {
  const claims = claimsOf(networkFrom(told(['mum', 'parent'], ['kid', 'foster_child'], ['ex', 'former_partner'])))
  assert.deepEqual([...claims.parents.keys()], ['mum~me', 'me~kid'])
  assert.equal(claims.parents.get('me~kid')?.how, 'foster')
  assert.deepEqual(claims.couples.map(hasEnded), [true])
})

test('a grandparent is not guessed above one of two parents', () => {
  const one = claimsOf(networkFrom(told(['mum', 'parent'], ['gran', 'grandparent'])))
  const two = claimsOf(networkFrom(told(['mum', 'parent'], ['dad', 'parent'], ['gran', 'grandparent'])))
  assert.ok(one.parents.has('gran~mum'))
  assert.equal(two.parents.size, 2)
})

test('partners are named in the order of their ids', () => {
  const { one, other } = coupleOf('b', 'a')
  assert.deepEqual([one, other], ['a', 'b'])
})
