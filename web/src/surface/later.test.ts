import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VIEWS } from '../map/views.ts'
import { COMING, fetchDrawing } from './later.ts'

test('what comes later is not among what is there at first', () => {
  assert.deepEqual(COMING, ['genogram', 'who'])
  assert.equal(COMING.some((code) => code in VIEWS), false)
})

test('a drawing that is there, or that nobody heard of, is not fetched', async () => {
  await fetchDrawing('circles')
  await fetchDrawing('unheard-of')
  assert.equal('unheard-of' in VIEWS, false)
})
