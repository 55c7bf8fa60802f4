import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedAhead } from './typed_ahead.ts'

const PEOPLE = ['Anna', 'Bert', 'Alma'].map((name) => ({ id: name, name }))

test('one letter goes to the next name that begins so, and round', () => {
  assert.equal(typedAhead(PEOPLE, 'a', null), 'Anna')
  assert.equal(typedAhead(PEOPLE, 'A', 'Anna'), 'Alma')
  assert.equal(typedAhead(PEOPLE, 'a', 'Alma'), 'Anna')
})

test('more letters stay with a name that still fits', () => {
  assert.equal(typedAhead(PEOPLE, 'al', 'Alma'), 'Alma')
  assert.equal(typedAhead(PEOPLE, 'x', 'Anna'), null)
})
