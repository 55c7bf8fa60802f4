import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrive, newDisk, newServer, pageOf, rowsIn, tabOn } from './rehearsal.ts'
import { lookOnShelf, open } from './shelf.ts'
import { keep, newStanding } from './standing.ts'
import type { Edit } from './wire.ts'

const edit = (id: string): Edit => ({ id, e: id, k: 'alter', f: 'name', v: id, b: 0 })

function tabs() {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  const disk = newDisk()
  const make = () => newStanding(pageOf(rehearsal.server), tabOn(rehearsal, disk), () => {})
  const done = async <T>(going: Promise<T>): Promise<T> => (await arrive(rehearsal), going)
  return { disk, make, done, one: make(), two: make() }
}

test('what one tab leaves on the device, the other takes up and shows', async () => {
  const { one, two, done } = tabs()
  one.waiting.push({ edit: edit('ann'), key: null })
  await done(keep(one))
  two.waiting.push({ edit: edit('bo'), key: null })
  await done(keep(two))
  await done(lookOnShelf(two))
  assert.deepEqual(two.waiting.map((entry) => entry.edit.id), ['ann', 'bo'])
  assert.deepEqual([...two.view.things.keys()], ['ann', 'bo'])
})

test('what another tab got confirmed is known to be gone', async () => {
  const { one, two, disk, done } = tabs()
  one.waiting.push({ edit: edit('ann'), key: null })
  await done(keep(one))
  await done(lookOnShelf(two))
  disk.boxes.get('outbox')!.clear()
  assert.deepEqual([...(await done(lookOnShelf(two)))], ['ann'])
})

test('after the browser threw everything away, what is in memory is written again', async () => {
  const { one, disk, done } = tabs()
  one.waiting.push({ edit: edit('ann'), key: null })
  await done(keep(one))
  for (const box of disk.boxes.values()) box.clear()
  disk.lives += 1
  assert.equal((await done(lookOnShelf(one))).size, 0)
  await done(keep(one))
  assert.deepEqual(rowsIn(disk, 'outbox').map(({ value }) => (value as Edit).id), ['ann'])
})

test('what an older server did not know is offered again at the next opening; other refusals are not', async () => {
  const { make, disk, done } = tabs()
  const refused = disk.boxes.get('rejected')!
  refused.set(1, { edit: edit('ann'), why: 'unknown_field' })
  refused.set(2, { edit: edit('bo'), why: 'wrong_value' })
  const standing = make()
  await done(open(standing))
  assert.deepEqual(standing.waiting.map((entry) => entry.edit.id), ['ann'])
  assert.deepEqual(standing.rejected.map((entry) => entry.edit.id), ['bo'])
})

test('the epoch the device knew goes before the page’s, so that the server can say it changed', async () => {
  const { make, disk, done } = tabs()
  disk.boxes.get('state')!.set('epoch', 'before')
  const standing = make()
  await done(open(standing))
  assert.equal(standing.epoch, 'before')
  const fresh = tabs()
  await fresh.done(open(fresh.one))
  assert.equal(fresh.disk.boxes.get('state')!.get('epoch'), fresh.one.page.epoch)
})
