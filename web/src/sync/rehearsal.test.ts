import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, arrive, documentOn, eraseOn, newDisk, newServer, restoreOn, tabOn } from './rehearsal.ts'
import type { Reply } from './wire.ts'

const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Ann', b: 0 }
const question = (epoch: string, ops = [edit], since = 0) => ({ epoch, since, schema: 1, device: 'd', ops })

test('the pretend server numbers an edit once, however often it is sent', () => {
  const server = newServer()
  const first = answerOf(server, question(server.epoch)) as Reply
  const second = answerOf(server, question(server.epoch)) as Reply
  assert.deepEqual(second, first)
  assert.deepEqual([first.seq, first.ops.map(({ seq }) => seq)], [1, [1]])
})

test('the pretend server refuses a bad edit by itself', () => {
  const server = newServer()
  const ops = [{ ...edit, k: 'planet' }, { ...edit, id: 'y', f: 'orbit' }, { ...edit, id: 'z' }]
  const reply = answerOf(server, question(server.epoch, ops)) as Reply
  assert.deepEqual(reply.rejected, [{ id: 'x', why: 'unknown_kind' }, { id: 'y', why: 'unknown_field' }])
  assert.deepEqual(reply.ops.map(({ id }) => id), ['z'])
})

test('a pretend server that was put back asks everything anew, and stays without the erased', () => {
  const server = newServer()
  answerOf(server, question(server.epoch))
  const copy = structuredClone(server)
  eraseOn(server, 'ann')
  restoreOn(server, copy)
  assert.deepEqual(answerOf(server, question(copy.epoch)), { epoch: server.epoch, reset: true })
  assert.equal(documentOn(server).things.size, 0)
})

test('nothing on a pretend device happens before it is its turn', async () => {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  const disk = newDisk()
  const store = await tabOn(rehearsal, disk).open()
  const writing = store.write([{ box: 'outbox', value: edit }])
  assert.equal(disk.boxes.get('outbox')!.size, 0)
  await arrive(rehearsal)
  await writing
  assert.equal(disk.boxes.get('outbox')!.size, 1)
})
