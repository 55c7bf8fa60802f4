import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nudged, quartersOf } from './acts.ts'

test('each quarter has the one word research has for it', () => {
  assert.deepEqual(quartersOf({ experience: 8, richness: 8 }), ['resilient'])
  assert.deepEqual(quartersOf({ experience: 2, richness: 8 }), ['lonely'])
  assert.deepEqual(quartersOf({ experience: 8, richness: 2 }), ['contact_poor'])
  assert.deepEqual(quartersOf({ experience: 2, richness: 2 }), ['isolated'])
})

test('on the border nobody is put on one side', () => {
  assert.deepEqual(quartersOf({ experience: 5.5, richness: 8 }), ['resilient', 'lonely'])
  assert.deepEqual(quartersOf({ experience: 2, richness: 4.5 }), ['lonely', 'isolated'])
  assert.equal(quartersOf({ experience: 5, richness: 5 }).length, 4)
})

test('an arrow moves the dot half a mark, up to the edge of the field', () => {
  assert.deepEqual(nudged({ experience: 5, richness: 5 }, 'ArrowUp'), { experience: 5, richness: 5.5 })
  assert.deepEqual(nudged({ experience: 9.8, richness: 0.2 }, 'ArrowRight'), { experience: 10, richness: 0.2 })
  assert.deepEqual(nudged({ experience: 0, richness: 0.2 }, 'ArrowDown'), { experience: 0, richness: 0 })
  assert.equal(nudged({ experience: 5, richness: 5 }, 'a'), null)
})
