import assert from 'node:assert/strict'
import { test } from 'node:test'
import { databaseOf } from '../sync/browser.ts'
import { kringIn, partsOf } from './left_here.ts'

const left = { kring: 'k', waiting: 0, isLocked: false, isAlong: false }

test('a database is known by the name the drawing gives it, and by its own user alone', () => {
  assert.equal(kringIn(databaseOf('abc-1_2', '7'), '7'), 'abc-1_2')
  assert.equal(kringIn(databaseOf('abc', '7'), '17'), null)
  assert.equal(kringIn('kring-visits', '7'), null)
})

test('what was never sent can be put in a file, unless it is locked with a PIN', () => {
  assert.deepEqual([...partsOf([{ ...left, waiting: 2 }])], ['waiting', 'rescue'])
  assert.deepEqual([...partsOf([{ ...left, waiting: 2, isLocked: true, isAlong: true }])], ['waiting', 'locked', 'along'])
})

test('only what was sent can be taken off a device', () => {
  assert.deepEqual([...partsOf([{ ...left, isLocked: true, isAlong: true }])], ['along', 'off'])
  assert.deepEqual([...partsOf([])], [])
})
