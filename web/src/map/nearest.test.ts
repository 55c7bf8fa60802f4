import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 30, y: 5 }],
  ['far right', { x: 60, y: 0 }],
  ['above', { x: 3, y: -40 }],
  ['corner', { x: -20, y: 50 }],
])

test('an arrow key goes to the nearest person in its direction', () => {
  assert.equal(nearest(places, 'middle', 'right'), 'right')
  assert.equal(nearest(places, 'right', 'right'), 'far right')
  assert.equal(nearest(places, 'middle', 'up'), 'above')
})

test('somebody far aside is still reached when nobody stands straight ahead', () => {
  assert.equal(nearest(places, 'middle', 'left'), 'corner')
})

test('at the edge nobody is found', () => {
  assert.equal(nearest(places, 'above', 'up'), null)
  assert.equal(nearest(new Map(), 'nobody', 'up'), null)
})

test('from the middle of the paper a place will do', () => {
  assert.equal(nearest(places, { x: 0, y: -10 }, 'up'), 'above')
})
