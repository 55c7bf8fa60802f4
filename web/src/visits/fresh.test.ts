import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { SurfacePage } from '../surface/desk.ts'
import type { Problem } from '../sync/session.ts'
import { deviceStore } from '../sync/rehearsal.ts'
import { carriedIn } from './carried.ts'
import { keepFresh } from './fresh.ts'

const page = { kring: 'k', epoch: 'e', seq: 1, things: [], conflicts: [] } as unknown as SurfacePage

function told() {
  let listener = () => {}
  const now = { seq: 1, problem: null as Problem | null }
  const session = {
    confirmed: () => ({ epoch: 'e', seq: now.seq, things: [], conflicts: [] }),
    saved: () => ({ state: 'saved' as const, at: null, problem: now.problem, rejected: [] }),
    subscribe: (next: () => void) => ((listener = next), () => (listener = () => {})),
  }
  return { session, now, tell: () => listener() }
}

test('what lies on the device keeps up with the server', async () => {
  const store = deviceStore()
  const { session, now, tell } = told()
  keepFresh(page, session, store, () => assert.fail(), 1)
  await pause(5)
  assert.equal((await carriedIn(store))?.seq, 1)
  now.seq = 7
  tell()
  await pause(10)
  assert.equal((await carriedIn(store))?.seq, 7)
})

test('when the kring is closed to this user it is said once, and nothing is kept any more', async () => {
  const store = deviceStore()
  const { session, now, tell } = told()
  let closed = 0
  keepFresh(page, session, store, () => (closed += 1), 1)
  await pause(5)
  now.seq = 9
  now.problem = 'closed'
  tell()
  tell()
  await pause(10)
  assert.equal(closed, 1)
  assert.equal((await carriedIn(store))?.seq, 1)
})
