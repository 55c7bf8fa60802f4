import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Saved, SavedState } from '../sync/saved.ts'
import { goWhenKept } from './leaving.ts'

function session() {
  let state: SavedState = 'not_yet'
  const listeners = new Set<() => void>()
  return {
    saved: () => ({ state }) as Saved,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    becomes(now: SavedState) {
      state = now
      for (const listener of [...listeners]) listener()
    },
    listeners,
  }
}

test('the way out waits until everything is on the server, and is taken once', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const kept = session()
  let gone = 0
  goWhenKept(kept, () => gone++)
  kept.becomes('on_device')
  assert.equal(gone, 0)
  kept.becomes('saved')
  assert.equal(gone, 1)
  t.mock.timers.tick(5_000)
  assert.equal(gone, 1)
  assert.equal(kept.listeners.size, 0)
})

test('without a connection it is taken after a second: what was drawn is on the device', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const kept = session()
  let gone = 0
  goWhenKept(kept, () => gone++)
  t.mock.timers.tick(999)
  assert.equal(gone, 0)
  t.mock.timers.tick(1)
  assert.equal(gone, 1)
  kept.becomes('saved')
  assert.equal(gone, 1)
})
