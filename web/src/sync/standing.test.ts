import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apply } from './document.ts'
import { arrive, newDisk, newServer, pageOf, rowsIn, tabOn } from './rehearsal.ts'
import { inTurn, keep, newStanding, review, show } from './standing.ts'
import type { Edit } from './wire.ts'

const edit = (id: string, v = 'Ann', b = 0): Edit => ({ id, e: 'ann', k: 'alter', f: 'name', v, b })

function made() {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  const disk = newDisk()
  const standing = newStanding(pageOf(rehearsal.server), tabOn(rehearsal, disk), () => {})
  return { rehearsal, disk, standing }
}

test('waiting edits lie on top of the confirmed kring, also after others changed it', () => {
  const { standing } = made()
  standing.waiting.push({ edit: edit('x', 'Ann'), key: null })
  show(standing, edit('x', 'Ann'))
  apply(standing.confirmed, { ...edit('y', 'Anna'), seq: 1, device: 'other' })
  review(standing)
  assert.equal(standing.view.things.get('ann')?.fields['name'], 'Ann')
  assert.equal(standing.confirmed.things.get('ann')?.fields['name'], 'Anna')
  assert.deepEqual(standing.view.conflicts.get('ann name')?.values.map(({ v }) => v), ['Anna', 'Ann'])
})

test('what the server took in is the very same as it was shown, and what others said is not', () => {
  const { standing } = made()
  standing.waiting.push({ edit: edit('x', 'Ann'), key: null })
  show(standing, edit('x', 'Ann'))
  standing.things = new Map(standing.view.things)
  const { things } = standing
  const shown = standing.view.things.get('ann')
  apply(standing.confirmed, { ...edit('x', 'Ann'), seq: 1, device: standing.device })
  standing.waiting = []
  review(standing)
  assert.equal(standing.view.things.get('ann'), shown)
  assert.equal(standing.things, things)
  apply(standing.confirmed, { ...edit('y', 'Anna', 1), seq: 2, device: 'other' })
  review(standing)
  assert.equal(standing.things, null)
  assert.equal(standing.view.things.get('ann')?.fields['name'], 'Anna')
})

test('what is only in memory goes to the device once, in the order in which it was made', async () => {
  const { rehearsal, disk, standing } = made()
  for (const id of ['a', 'b', 'c']) standing.waiting.push({ edit: edit(id), key: null })
  void keep(standing)
  void keep(standing)
  await arrive(rehearsal)
  assert.deepEqual(rowsIn(disk, 'outbox').map(({ value }) => (value as Edit).id), ['a', 'b', 'c'])
  assert.ok(standing.waiting.every(({ key }) => key !== null))
})

test('a full disk is a problem until something could be written again', async () => {
  const { rehearsal, disk, standing } = made()
  disk.full = true
  standing.waiting.push({ edit: edit('a'), key: null })
  void keep(standing)
  await arrive(rehearsal)
  assert.ok(standing.problems.has('storage'))
  void inTurn(standing, async (store) => void (await store.read('outbox')))
  await arrive(rehearsal)
  assert.ok(standing.problems.has('storage'))
  disk.full = false
  void keep(standing)
  await arrive(rehearsal)
  assert.ok(!standing.problems.has('storage'))
})

test('a page of a newer server asks for an update', () => {
  const { rehearsal } = made()
  const page = { ...pageOf(rehearsal.server), schema: 1_000 }
  const standing = newStanding(page, tabOn(rehearsal, newDisk()), () => {})
  assert.deepEqual([...standing.problems], ['update'])
})
