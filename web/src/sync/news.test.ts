import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionOf, takeNews } from './news.ts'
import { newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import { newStanding } from './standing.ts'
import type { Numbered, Reply } from './wire.ts'

const op = (seq: number, f: string, v: string): Numbered => ({ id: `${seq}`, e: 'ann', k: 'alter', f, v, b: 0, seq, device: 'other' })
const reply = (seq: number, ops: Numbered[]): Reply => ({ epoch: 'e', seq, ops, rejected: [], conflicts: [], erased: [], devices: 0 })

function made() {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  return newStanding(pageOf(rehearsal.server), tabOn(rehearsal, newDisk()), () => {})
}

test('news is taken in once, and the next question asks for what comes after it', () => {
  const standing = made()
  assert.ok(takeNews(standing, reply(7, [op(3, 'name', 'Ann'), op(7, 'origin', 'work')])))
  assert.ok(!takeNews(standing, reply(7, [op(3, 'name', 'late')])))
  assert.deepEqual(standing.confirmed.things.get('ann')?.fields, { name: 'Ann', origin: 'work' })
  assert.equal(questionOf(standing, []).since, 7)
})

test('a field this app does not know asks for an update and is passed over', () => {
  const standing = made()
  takeNews(standing, reply(2, [op(1, 'orbit', 'x'), op(2, 'name', 'Ann')]))
  assert.deepEqual(standing.confirmed.things.get('ann')?.fields, { name: 'Ann' })
  assert.ok(standing.problems.has('update'))
})

test('the server’s list of questions goes before the own reckoning', () => {
  const standing = made()
  const values = [{ v: 'Ann', seq: 1, device: 'a' }, { v: 'Anna', seq: 2, device: 'b' }]
  const conflicts = [{ e: 'ann', f: 'name', values }]
  takeNews(standing, { ...reply(2, [op(1, 'name', 'Ann'), { ...op(2, 'name', 'Anna'), b: 1 }]), conflicts })
  assert.deepEqual([...standing.confirmed.conflicts.values()], conflicts)
  takeNews(standing, reply(3, [op(3, 'name', 'Ann')]))
  assert.equal(standing.confirmed.conflicts.size, 0)
})
