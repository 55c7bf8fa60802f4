import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from '../map/kinds.ts'
import { arrive, eraseOn, newDisk, newServer, pageOf, rowsIn, tabOn } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal.ts'
import { openSession } from './session.ts'

const put = (entity: string, field: string, value: string | boolean, kind: Kind = 'alter') => ({ entity, kind, field, value })

test('who was erased is gone from the drawing, the outbox, the log and undo', async () => {
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const disk = newDisk()
  const tab = tabOn(rehearsal, disk)
  const opening = openSession(pageOf(rehearsal.server), tab)
  await arrive(rehearsal)
  const session = await opening
  void session.put([put('ann', 'name', 'Marieke')], 'add Marieke')
  void session.put([put('bo', 'name', 'Bo')], 'add')
  void session.put([put('ann~bo', 'knows', true, 'tie')], 'tie')
  await arrive(rehearsal)
  eraseOn(rehearsal.server, 'ann')
  void session.put([put('ann', 'origin', 'the choir of Marieke')], 'late')
  await arrive(rehearsal)
  assert.deepEqual([...session.things().keys()], ['bo'])
  assert.deepEqual(rowsIn(disk, 'outbox'), [])
  const kept = JSON.stringify([...disk.boxes].map(([box, rows]) => [box, [...rows]]))
  assert.ok(!kept.includes('Marieke'))
  assert.ok(kept.includes('Bo'))
  await session.put([put('ann', 'name', 'Marieke')], 'again')
  await arrive(rehearsal)
  assert.equal(session.saved().state, 'saved')
  assert.ok(!session.things().has('ann'))
  const back = session.undo()
  await arrive(rehearsal)
  assert.equal(await back, 'add')
})

test('who names the erased keeps everything but their id: on the drawing, in what waits, on the device', async () => {
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const disk = newDisk()
  const tab = tabOn(rehearsal, disk)
  const opening = openSession(pageOf(rehearsal.server), tab)
  await arrive(rehearsal)
  const session = await opening
  void session.put([put('ann', 'name', 'Marieke')], 'add Marieke')
  void session.put([put('bo', 'name', 'Bo')], 'add')
  void session.put([put('bo', 'via', 'ann')], 'Bo through Marieke')
  void session.put([{ ...put('party', 'title', 'party', 'event'), entity: 'party' }], 'a party')
  void session.put([{ entity: 'party', kind: 'event', field: 'present', value: ['ann', 'bo'] }], 'came')
  await arrive(rehearsal)
  eraseOn(rehearsal.server, 'ann')
  void session.put([put('cas', 'via', 'ann')], 'late')
  await arrive(rehearsal)
  assert.deepEqual(session.things().get('bo')?.fields, { name: 'Bo' })
  assert.deepEqual(session.things().get('party')?.fields['present'], ['bo'])
  assert.equal(session.saved().state, 'saved')
  void session.put([put('dan', 'via', 'ann'), put('dan', 'name', 'Dan')], 'later still')
  await arrive(rehearsal)
  assert.deepEqual(session.things().get('dan')?.fields, { name: 'Dan' })
  const kept = JSON.stringify([...disk.boxes].map(([box, rows]) => [box, [...rows]]))
  assert.ok(!kept.includes('"ann"'), kept)
  assert.ok(!kept.includes('Marieke'))
  assert.ok(!JSON.stringify(rehearsal.server.log).includes('"ann"'))
})
