import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settled } from './places.ts'

test('whoever wants to stand too near meets halfway', () => {
  assert.deepEqual(settled([0, 0], [10]), [-5, 5])
  assert.deepEqual(settled([0, 30], [10]), [0, 30])
})

test('whoever is held by a hand hardly moves', () => {
  assert.ok(Math.abs(settled([0, 0], [10], [1000, 1])[0] as number) < 0.02)
})
