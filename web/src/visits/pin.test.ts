import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGuessedFirst, isPin, lockedKey, unlockedKey, waitAfter } from './pin.ts'

const FEW = 1_000 // rounds, so that a test is quick

test('a PIN is six digits or more', () => {
  assert.deepEqual(['804152', '12345', '80415a', '804 152', '8041529999'].map(isPin), [true, false, false, false, true])
})

test('one digit all along and digits in a row are guessed first', () => {
  assert.deepEqual(['111111', '123456', '987654', '804152', '112345'].map(isGuessedFirst), [true, true, true, false, false])
})

test('only the same PIN opens what it locked, and the key cannot be read out', async () => {
  const { key, lock } = await lockedKey('804152', FEW)
  assert.equal(await unlockedKey('804153', lock), null)
  const again = await unlockedKey('804152', lock)
  assert.ok(again)
  const iv = new Uint8Array(12)
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array([7]))
  assert.deepEqual(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, again, closed)), new Uint8Array([7]))
  for (const one of [key, again]) await assert.rejects(crypto.subtle.exportKey('raw', one))
})

test('the real lock takes the 600,000 rounds that OWASP asks', async () => {
  const { lock } = await lockedKey('804152')
  assert.equal(lock.count, 600_000)
})

test('five wrong tries are free; then each costs twice as long, and an hour at most', () => {
  const seconds = [4, 5, 6, 7, 20].map((wrong) => waitAfter({ wrong, at: 1_000 }, 1_000) / 1_000)
  assert.deepEqual(seconds, [0, 30, 60, 120, 3_600])
  assert.equal(waitAfter({ wrong: 5, at: 1_000 }, 21_000), 10_000)
  assert.equal(waitAfter({ wrong: 5, at: 1_000 }, 31_000), 0)
})

test('a clock that is put back makes no waiting shorter', () => {
  assert.equal(waitAfter({ wrong: 5, at: 100_000 }, 1_000), 30_000)
})
