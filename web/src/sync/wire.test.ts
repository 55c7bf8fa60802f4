import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId, pairId, sameValue } from './wire.ts'

test('an id fits in an address and is never the same twice', () => {
  const ids = Array.from({ length: 1_000 }, newId)
  assert.ok(ids.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id)))
  assert.equal(new Set(ids).size, 1_000)
})

test('a pair has one id, whoever is named first', () => {
  assert.equal(pairId('bo', 'ann'), 'ann~bo')
  assert.equal(pairId('ann', 'bo'), 'ann~bo')
  assert.equal(pairId('ann', 'Bo'), 'Bo~ann') // capitals first, as the server sorts
})

test('values are the same when they say the same', () => {
  assert.ok(sameValue(null, null))
  assert.ok(sameValue(['phone', 'video'], ['phone', 'video']))
  assert.ok(!sameValue(['phone', 'video'], ['video', 'phone']))
  assert.ok(!sameValue(['phone'], ['phone', 'video']))
  assert.ok(!sameValue(null, false))
  assert.ok(!sameValue(0, false))
  assert.ok(!sameValue(['phone'], 'phone'))
})
