import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../map/kinds.ts'
import { arrive, newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import type { Disk, Rehearsal, Tab } from './rehearsal.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'

const put = (entity: string, field: string, value: Value, kind: Kind = 'alter') => ({ entity, kind, field, value })
const newRehearsal = (): Rehearsal => ({ server: newServer(), happenings: [], now: 0 })

async function opened(rehearsal: Rehearsal, disk: Disk = newDisk()): Promise<[Session, Tab, Disk]> {
  const tab = tabOn(rehearsal, disk)
  const opening = openSession(pageOf(rehearsal.server), tab)
  await arrive(rehearsal)
  return [await opening, tab, disk]
}

/** Let a page die between two steps: what was on its way is gone. */
function kill({ happenings }: Rehearsal, tab: Tab): void {
  tab.dead = true
  happenings.splice(0)
}

const nameOf = (session: Session, entity: string) => session.things().get(entity)?.fields['name']

test('what is put shows at once, then is on the device, then on the server', async () => {
  const rehearsal = newRehearsal()
  const [session] = await opened(rehearsal)
  assert.equal(session.saved().state, 'saved')
  const safe = session.put([put('ann', 'name', 'Ann')], 'add')
  assert.equal(nameOf(session, 'ann'), 'Ann')
  assert.deepEqual([session.saved().state, session.saved().at], ['not_yet', null])
  await new Promise((resolve) => setImmediate(resolve))
  rehearsal.happenings.splice(rehearsal.happenings.findIndex(({ what }) => what === 'disk'), 1)[0]!.run()
  await safe
  assert.equal(session.saved().state, 'on_device')
  assert.ok(session.saved().at instanceof Date)
  await arrive(rehearsal)
  assert.equal(session.saved().state, 'saved')
  assert.deepEqual(rehearsal.server.log.map(({ v }) => v), ['Ann'])
})

test('what was safe is there when the page died before it was sent', async () => {
  const rehearsal = newRehearsal()
  const [session, tab, disk] = await opened(rehearsal)
  rehearsal.server.status = 500
  const safe = session.put([put('ann', 'name', 'Ann')], 'add')
  await arrive(rehearsal)
  await safe
  kill(rehearsal, tab)
  rehearsal.server.log.length = rehearsal.server.seq = 0
  const again = tabOn(rehearsal, disk)
  const opening = openSession(pageOf(rehearsal.server), again)
  await arrive(rehearsal)
  const second = await opening
  assert.equal(nameOf(second, 'ann'), 'Ann')
  assert.deepEqual([second.saved().state, second.saved().problem], ['on_device', 'offline'])
  rehearsal.server.status = 200
  again.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual([second.saved().state, second.saved().problem], ['saved', null])
})

test('undo and redo go on after the page was closed and opened again', async () => {
  const rehearsal = newRehearsal()
  const [session, tab, disk] = await opened(rehearsal)
  void session.put([put('ann', 'name', 'Ann')], 'add Ann')
  void session.put([put('ann', 'name', 'Anna')], 'rename')
  await arrive(rehearsal)
  session.close()
  kill(rehearsal, tab)
  const [second] = await opened(rehearsal, disk)
  const back = second.undo()
  await arrive(rehearsal)
  assert.equal(await back, 'rename')
  assert.equal(nameOf(second, 'ann'), 'Ann')
  const [third] = await opened(rehearsal, disk)
  assert.ok(third.canRedo())
  const again = third.redo()
  await arrive(rehearsal)
  assert.equal(await again, 'rename')
  assert.equal(nameOf(third, 'ann'), 'Anna')
  assert.equal(await third.redo(), null)
})

test('own unsent edits stay on top of what others did meanwhile, and the question shows', async () => {
  const rehearsal = newRehearsal()
  const [one] = await opened(rehearsal)
  const [two, tabTwo] = await opened(rehearsal)
  void one.put([put('ann', 'name', 'Ann')], 'add')
  void two.put([put('ann', 'name', 'Anna')], 'add')
  assert.equal(nameOf(two, 'ann'), 'Anna')
  await arrive(rehearsal)
  tabTwo.hear('awake')
  await arrive(rehearsal)
  assert.equal(nameOf(two, 'ann'), 'Anna')
  const [question] = two.conflicts()
  assert.deepEqual(question?.values.map(({ v }) => v), ['Ann', 'Anna'])
  void two.put([put('ann', 'name', 'Anna')], 'choose') // the same as shown: still a choice
  assert.deepEqual(two.conflicts(), [])
  await arrive(rehearsal)
  assert.deepEqual(two.conflicts(), [])
  assert.equal(rehearsal.server.log.length, 3)
})

test('putting what is already so is no act', async () => {
  const rehearsal = newRehearsal()
  const [session] = await opened(rehearsal)
  void session.put([put('ann', 'name', 'Ann'), put('ann', 'paid', null)], 'add')
  await session.put([put('ann', 'name', 'Ann')], 'again')
  await arrive(rehearsal)
  assert.equal(rehearsal.server.log.length, 1)
})

test('of one field put twice in one act the last word counts', async () => {
  const rehearsal = newRehearsal()
  const [session] = await opened(rehearsal)
  void session.put([put('ann', 'name', 'An'), put('ann', 'name', 'Ann')], 'add')
  await arrive(rehearsal)
  assert.deepEqual(rehearsal.server.log.map(({ v }) => v), ['Ann'])
})

test('the map is a new one after a change and the same one without', async () => {
  const rehearsal = newRehearsal()
  const [session, tab] = await opened(rehearsal)
  void session.put([put('ann', 'name', 'Ann'), put('bo', 'name', 'Bo')], 'add')
  await arrive(rehearsal)
  const before = session.things()
  let told = 0
  const stop = session.subscribe(() => (told += 1))
  tab.hear('awake')
  await arrive(rehearsal)
  assert.equal(session.things(), before)
  assert.equal(told, 0)
  void session.put([put('ann', 'name', 'Anna')], 'rename')
  assert.notEqual(session.things(), before)
  assert.equal(session.things().get('bo'), before.get('bo'))
  assert.equal(told, 1)
  stop()
  await arrive(rehearsal)
  assert.equal(told, 1)
})

test('an edit the server does not take in is shown until the person lets go of it', async () => {
  const rehearsal = newRehearsal()
  const [session, , disk] = await opened(rehearsal)
  void session.put([put('ann', 'name', 'refuse me'), put('bo', 'name', 'Bo')], 'add')
  await arrive(rehearsal)
  assert.equal(session.saved().state, 'saved')
  assert.equal(nameOf(session, 'ann'), undefined)
  assert.equal(nameOf(session, 'bo'), 'Bo')
  const [second] = await opened(rehearsal, disk)
  const [refused] = second.saved().rejected
  assert.deepEqual([refused?.why, refused?.edit.v], ['wrong_value', 'refuse me'])
  void second.dismiss(refused!.edit.id)
  await arrive(rehearsal)
  const [third] = await opened(rehearsal, disk)
  assert.deepEqual(third.saved().rejected, [])
})

test('with a full disk nothing is lost in memory, and the server gets it', async () => {
  const rehearsal = newRehearsal()
  const [session, tab, disk] = await opened(rehearsal)
  disk.full = true
  rehearsal.server.status = 500
  let isSafe = false
  void session.put([put('ann', 'name', 'Ann')], 'add').then(() => (isSafe = true))
  await arrive(rehearsal)
  assert.deepEqual([session.saved().state, session.saved().problem, isSafe], ['not_yet', 'storage', false])
  assert.equal(nameOf(session, 'ann'), 'Ann')
  rehearsal.server.status = 200
  tab.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual([session.saved().state, session.saved().problem, isSafe], ['saved', 'storage', true])
  disk.full = false
  tab.hear('awake')
  await arrive(rehearsal)
  assert.equal(session.saved().problem, null)
})

test('signed out: everything stays here, and goes when the person is back', async () => {
  const rehearsal = newRehearsal()
  const [session, tab] = await opened(rehearsal)
  rehearsal.server.status = 403
  void session.put([put('ann', 'name', 'Ann')], 'add')
  await arrive(rehearsal)
  assert.deepEqual([session.saved().state, session.saved().problem], ['on_device', 'signed_out'])
  rehearsal.server.status = 200
  tab.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual([session.saved().state, session.saved().problem], ['saved', null])
})

test('a closed session asks nothing any more', async () => {
  const rehearsal = newRehearsal()
  const [session, tab] = await opened(rehearsal)
  session.close()
  tab.hear('awake')
  await arrive(rehearsal)
  assert.deepEqual(rehearsal.happenings, [])
})
