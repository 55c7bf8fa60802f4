import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import { dismiss, savedOf } from './saved.ts'
import { newStanding } from './standing.ts'
import type { Problem } from './standing.ts'

const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Ann', b: 0 }

function made() {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  return newStanding(pageOf(rehearsal.server), tabOn(rehearsal, newDisk()), () => {})
}

test('one edit that is only in memory makes the whole not yet kept', () => {
  const standing = made()
  assert.equal(savedOf(standing).state, 'saved')
  standing.waiting.push({ edit, key: 1 })
  assert.equal(savedOf(standing).state, 'on_device')
  standing.waiting.push({ edit: { ...edit, id: 'y' }, key: null })
  assert.equal(savedOf(standing).state, 'not_yet')
  standing.waiting = []
  standing.rejected.push({ edit, why: 'wrong_value', key: null })
  assert.equal(savedOf(standing).state, 'not_yet')
})

test('of several problems the one that can cost work is told first', () => {
  const standing = made()
  const told: (Problem | null)[] = []
  for (const problem of ['offline', 'update', 'signed_out', 'storage', 'closed'] as const) {
    standing.problems.add(problem)
    told.push(savedOf(standing).problem)
  }
  assert.deepEqual(told, ['offline', 'update', 'signed_out', 'storage', 'closed'])
})

test('an edit of a newer app than the server asks for an update', () => {
  const standing = made()
  standing.rejected.push({ edit, why: 'unknown_field', key: null })
  assert.equal(savedOf(standing).problem, 'update')
  void dismiss(standing, 'x')
  assert.deepEqual([savedOf(standing).problem, savedOf(standing).rejected], [null, []])
})
