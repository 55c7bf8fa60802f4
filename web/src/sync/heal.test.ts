import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from '../map/kinds.ts'
import { answerOf, arrive, newDisk, newServer, pageOf, restoreOn, rowsIn, tabOn } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal.ts'
import { openSession } from './session.ts'

const put = (entity: string, value: string) => [{ entity, kind: 'alter' as Kind, field: 'name', value }]
const newRehearsal = (): Rehearsal => ({ server: newServer(), happenings: [], now: 0 })

async function openedOn(rehearsal: Rehearsal, disk = newDisk()) {
  const tab = tabOn(rehearsal, disk)
  const opening = openSession(pageOf(rehearsal.server), tab)
  await arrive(rehearsal)
  return { session: await opening, tab, disk }
}

test('what a restored server lost comes back from the device, in order and once', async () => {
  const rehearsal = newRehearsal()
  const { server } = rehearsal
  const { session, tab, disk } = await openedOn(rehearsal)
  void session.put(put('ann', 'Ann'), 'add')
  await arrive(rehearsal)
  const copy = structuredClone(server)
  void session.put(put('bo', 'Bo'), 'add')
  void session.put(put('ann', 'Anna'), 'rename')
  await arrive(rehearsal)
  restoreOn(server, copy)
  tab.hear('awake')
  await arrive(rehearsal)
  tab.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual(server.log.map(({ v }) => v), ['Ann', 'Bo', 'Anna'])
  assert.deepEqual(session.conflicts(), [])
  assert.equal(session.saved().state, 'saved')
  assert.equal(rowsIn(disk, 'log').length, 3)
  assert.equal(disk.boxes.get('state')!.get('epoch'), server.epoch)
})

test('also when the page is opened only after the restore', async () => {
  const rehearsal = newRehearsal()
  const { server } = rehearsal
  const copy = structuredClone(server)
  const first = await openedOn(rehearsal)
  void first.session.put(put('ann', 'Ann'), 'add')
  await arrive(rehearsal)
  first.session.close()
  restoreOn(server, copy)
  const { session, tab } = await openedOn(rehearsal, first.disk)
  tab.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual(server.log.map(({ v }) => v), ['Ann'])
  assert.equal(session.things().get('ann')?.fields['name'], 'Ann')
})

test('an edit that comes back may not claim to have seen numbers that were given again', async () => {
  const rehearsal = newRehearsal()
  const { server } = rehearsal
  const { session, tab } = await openedOn(rehearsal)
  void session.put(put('bo', 'Bo'), 'add')
  await arrive(rehearsal) // number 1, in the backup
  const copy = structuredClone(server)
  for (const value of ['a', 'b', 'c']) {
    void session.put(put('cy', value), 'more')
    await arrive(rehearsal) // numbers 2 to 4, lost
  }
  void session.put(put('ann', 'Ann'), 'add')
  await arrive(rehearsal) // knew number 4
  restoreOn(server, copy)
  const other = { id: 'other', e: 'ann', k: 'alter', f: 'name', v: 'Anna', b: 1 }
  answerOf(server, { epoch: server.epoch, since: 1, schema: 1, device: 'laptop', ops: [other] })
  tab.hear('awake')
  await arrive(rehearsal)
  tab.hear('awake')
  await arrive(rehearsal)
  assert.equal(server.log.find(({ v }) => v === 'Ann')?.b, 1)
  assert.deepEqual(session.conflicts().map(({ values }) => values.map(({ v }) => v)), [['Anna', 'Ann']])
})
