import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealedStore } from '../sync/sealed.ts'
import { deviceStore } from '../sync/rehearsal.ts'
import { forgetCarried, isLocked, lockWith, openWith, waitingIn } from './keyring.ts'

const PIN = '804152'
const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Marieke', b: 0 }

test('what waited before is there after locking, and only with the PIN', async () => {
  const store = deviceStore()
  const before = await sealedStore(store, 'k')
  const [key] = await before.write([{ box: 'outbox', value: edit }])
  await lockWith(store, 'k', PIN)
  assert.ok(await isLocked(store))
  await assert.rejects(sealedStore(store, 'k'), /PIN/)
  const opened = await openWith(store, PIN)
  assert.ok('key' in opened)
  const after = await sealedStore(store, 'k', opened.key)
  assert.deepEqual(await after.read('outbox'), [[{ key, value: edit }]])
  assert.equal(after.device, before.device)
})

test('what another page wrote in the very moment of locking is still readable', async () => {
  const store = deviceStore()
  const other = await sealedStore(store, 'k')
  const key = await lockWith(store, 'k', PIN)
  const [at] = await other.write([{ box: 'outbox', value: edit }])
  const mine = await sealedStore(store, 'k', key)
  assert.deepEqual(await mine.read('outbox'), [[{ key: at, value: edit }]])
  assert.equal(mine.unreadable, 0)
  await assert.rejects(other.read('outbox'), /PIN/)
})

test('a sixth wrong try waits, also for the right PIN; a right one begins anew', async () => {
  const store = deviceStore()
  await lockWith(store, 'k', PIN)
  for (let wrong = 1; wrong < 5; wrong++) assert.deepEqual(await openWith(store, '999999', 0), { wait: 0 })
  assert.deepEqual(await openWith(store, '999999', 0), { wait: 30_000 })
  assert.deepEqual(await openWith(store, PIN, 10_000), { wait: 20_000 })
  assert.ok('key' in (await openWith(store, PIN, 30_000)))
  assert.deepEqual(await openWith(store, '999999', 30_000), { wait: 0 })
})

test('what waits is counted without the PIN, and stays when the visit is forgotten', async () => {
  const store = deviceStore()
  const key = await lockWith(store, 'k', PIN)
  const mine = await sealedStore(store, 'k', key)
  await mine.write([{ box: 'outbox', value: edit }, { box: 'state', key: 'visit', value: {} }])
  assert.equal(await waitingIn(store), 1)
  await forgetCarried(store)
  assert.deepEqual((await mine.read('state', 'outbox')).map((rows) => rows.length), [0, 1])
})
