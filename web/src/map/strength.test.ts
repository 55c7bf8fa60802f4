import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { tieStrength } from './strength.ts'

test('the worked example of the literature is strong, and one answer is too few', () => {
  assert.deepEqual(tieStrength({ time: 4, emotion: 3, intimacy: 3, services: 2 }), { mean: 3, felt: null, level: 'strong' })
  assert.deepEqual(tieStrength({ time: 4 }), { mean: null, felt: null, level: null })
  assert.deepEqual(tieStrength(undefined), { mean: null, felt: null, level: null })
})

test('the words change at 1.5 and at 2.75, and what is felt goes first', () => {
  assert.equal(tieStrength({ time: 1, emotion: 2 }).level, 'medium')
  assert.equal(tieStrength({ time: 1, emotion: 1, intimacy: 2, services: 1 }).level, 'weak')
  assert.equal(tieStrength({ time: 3, emotion: 3, intimacy: 3, services: 2 }).level, 'strong')
  assert.deepEqual(tieStrength({ time: 4, emotion: 4, strength_felt: 'weak' }), { mean: 4, felt: 'weak', level: 'weak' })
})
