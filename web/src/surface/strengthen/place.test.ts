import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { buttonOf, keyOf, trailTo } from './place.ts'

test('a page is another one for another card, and the same one however it was come to', () => {
  assert.equal(keyOf({ page: 'card', code: 'hopes', card: 'a' }), keyOf({ page: 'card', code: 'hopes', card: 'a', from: { page: 'plan' } }))
  assert.notEqual(keyOf({ page: 'board', code: 'hopes' }), keyOf({ page: 'board', code: 'steps' }))
})

test('a page among those one came through is come back to, another is new', () => {
  assert.deepEqual(trailTo(['overview'], 'plan'), ['overview', 'plan'])
  assert.deepEqual(trailTo(['overview', 'plan', 'card'], 'plan'), ['overview', 'plan'])
  assert.deepEqual(trailTo(['overview', 'plan', 'card'], 'overview'), ['overview'])
})

test('a button is found by its name, the nearest of several, or else by its place', () => {
  assert.equal(buttonOf(['back', 'Write', 'Write', 'Done'], { label: 'Write', index: 2 }), 2)
  assert.equal(buttonOf(['back', 'new', 'Write'], { label: 'Write', index: 1 }), 2)
  assert.equal(buttonOf(['back', 'Change: needed'], { label: 'Write: needed', index: 1 }), 1)
  assert.equal(buttonOf(['back'], { label: 'gone', index: 4 }), 0)
})
