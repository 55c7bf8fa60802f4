import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesBetween } from './changes.ts'

const ids = (weights: readonly { id: string }[]) => weights.map(({ id }) => id)

test('what came, went, grew and shrank between two days', () => {
  const then = [
    { id: 'debt', heavy: 5 },
    { id: 'move', heavy: 4 },
    { id: 'dog' },
    { id: 'r1', heavy: 2, text: 'Zingen' },
  ]
  const now = [
    { id: 'debt-2026-05-01', heavy: 3 },
    { id: 'dog-2026-05-01', heavy: 4 },
    { id: 'r2', heavy: 2, text: 'Zingen' },
    { id: 'sun' },
  ]
  const found = changesBetween(then, now)
  assert.deepEqual(ids(found.new), ['sun'])
  assert.deepEqual(ids(found.gone), ['move'])
  assert.deepEqual(ids(found.heavier), ['dog-2026-05-01'])
  assert.deepEqual(ids(found.lighter), ['debt-2026-05-01'])
})

test('between a day and itself nothing changed', () => {
  const same = [{ id: 'debt', heavy: 5 }]
  assert.deepEqual(changesBetween(same, same), { new: [], gone: [], heavier: [], lighter: [] })
})
