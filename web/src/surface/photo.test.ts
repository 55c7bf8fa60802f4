import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zoomed, ZOOMS } from './photo.ts'

test('a photo comes closer step by step, and goes no further than the ends', () => {
  assert.equal(zoomed(1, 1), 1.5)
  assert.equal(zoomed(4, 1), 4)
  assert.equal(zoomed(1, -1), 1)
  assert.equal(zoomed(3, -1), 2)
  assert.equal(ZOOMS.reduce((zoom: number) => zoomed(zoom, 1), 1), 4)
})
