import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsOf, stepTo } from './strip.ts'

test('arrows walk along the strip and stop at its ends', () => {
  assert.deepEqual(
    ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'].map((key) => stepTo(key, 1, 4)),
    [0, 2, 0, 3, undefined],
  )
  assert.equal(stepTo('ArrowLeft', 0, 4), undefined)
  assert.equal(stepTo('ArrowRight', 3, 4), undefined)
})

test('the strip goes on where its first or last drawing is out of sight', () => {
  assert.deepEqual(endsOf(1, 1), { back: false, on: false })
  assert.deepEqual(endsOf(1, 0), { back: false, on: true })
  assert.deepEqual(endsOf(0.4, 0.95), { back: true, on: false })
})
