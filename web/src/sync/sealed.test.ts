import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealedStore } from './sealed.ts'
import { BOXES } from './store.ts'
import type { Box, Change, Key, Store } from './store.ts'

type Boxes = Map<Box, Map<Key, unknown>>

/** Boxes that anybody may look into. */
function openStore(): { store: Store; boxes: Boxes } {
  const boxes: Boxes = new Map(BOXES.map((box) => [box, new Map()]))
  let next = 1
  const one = ({ box, key, value, once }: Change): Key => {
    const place = key ?? next++
    if (once && boxes.get(box)!.has(place)) throw new DOMException('', 'ConstraintError')
    if (value === undefined) boxes.get(box)!.delete(place)
    else boxes.get(box)!.set(place, value)
    return place
  }
  const store: Store = {
    read: async (...asked) =>
      asked.map((box) => [...boxes.get(box)!].map(([key, value]) => ({ key, value }))),
    write: async (changes) => changes.map(one),
    close: () => {},
  }
  return { store, boxes }
}

const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Marieke', b: 0 }

test('what was put away comes back, and cannot be read where it lies', async () => {
  const { store, boxes } = openStore()
  const sealed = await sealedStore(store, 'k')
  const [key] = await sealed.write([{ box: 'outbox', value: edit }])
  const lying = new Uint8Array(boxes.get('outbox')!.get(key!) as ArrayBuffer)
  assert.ok(lying.length > 28)
  assert.ok(!new TextDecoder('latin1').decode(lying).includes('Marieke'))
  assert.deepEqual(await sealed.read('outbox'), [[{ key, value: edit }]])
  const other = await sealedStore(store, 'k')
  assert.deepEqual(await other.read('outbox'), [[{ key, value: edit }]])
  assert.equal(other.device, sealed.device)
})

test('the key itself cannot be taken out of the browser by a script', async () => {
  const { store, boxes } = openStore()
  await sealedStore(store, 'k')
  const { key } = boxes.get('meta')!.get('meta') as { key: CryptoKey }
  assert.equal(key.extractable, false)
  await assert.rejects(crypto.subtle.exportKey('raw', key))
})

test('two tabs that open at the same moment get one device and one key', async () => {
  const { store } = openStore()
  const [one, two] = await Promise.all([sealedStore(store, 'k'), sealedStore(store, 'k')])
  await one.write([{ box: 'outbox', value: edit }])
  assert.equal(one.device, two.device)
  assert.equal((await two.read('outbox'))[0]?.length, 1)
  assert.equal(two.unreadable, 0)
})

test('a damaged row is told about and left where it is; the others are read', async () => {
  const { store, boxes } = openStore()
  const sealed = await sealedStore(store, 'k')
  const [first] = await sealed.write([
    { box: 'outbox', value: edit },
    { box: 'outbox', value: { ...edit, id: 'y' } },
  ])
  const bytes = new Uint8Array(boxes.get('outbox')!.get(first!) as ArrayBuffer)
  bytes[20]! ^= 1
  const [rows] = await (await sealedStore(store, 'k')).read('outbox')
  assert.deepEqual(rows?.map(({ value }) => (value as typeof edit).id), ['y'])
  const again = await sealedStore(store, 'k')
  await again.read('outbox')
  assert.equal(again.unreadable, 1)
  assert.equal(boxes.get('outbox')!.size, 2)
})

test('a row moved to another box or another kring does not open', async () => {
  const { store, boxes } = openStore()
  const sealed = await sealedStore(store, 'k')
  const [key] = await sealed.write([{ box: 'outbox', value: edit }])
  boxes.get('log')!.set(1, boxes.get('outbox')!.get(key!))
  assert.deepEqual((await sealed.read('log'))[0], [])
  assert.deepEqual((await (await sealedStore(store, 'other')).read('outbox'))[0], [])
})

test('when the browser throws everything away, the same device starts over and says so', async () => {
  const { store, boxes } = openStore()
  const sealed = await sealedStore(store, 'k')
  const { device } = sealed
  await sealed.write([{ box: 'outbox', value: edit }])
  for (const box of boxes.values()) box.clear()
  assert.deepEqual(await sealed.read('outbox'), [[]])
  assert.equal(sealed.lives, 1)
  assert.equal(sealed.device, device)
  await sealed.write([{ box: 'outbox', value: edit }])
  assert.equal((await (await sealedStore(store, 'k')).read('outbox'))[0]?.length, 1)
})
