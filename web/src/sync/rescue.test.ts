import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import { rescueText } from './rescue.ts'
import { newStanding } from './standing.ts'

test('the rescue file holds everything the server does not have, and what it refused', () => {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  const standing = newStanding(pageOf(rehearsal.server), tabOn(rehearsal, newDisk()), () => {})
  const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Ann', b: 0 }
  standing.waiting.push({ edit, key: 1 }, { edit: { ...edit, id: 'y' }, key: null })
  standing.rejected.push({ edit: { ...edit, id: 'z' }, why: 'wrong_value', key: 2 })
  const file = JSON.parse(rescueText(standing))
  assert.deepEqual([file.format, file.version, file.kring], ['kring-rescue', 1, 'k'])
  assert.deepEqual(file.unsent, [edit, { ...edit, id: 'y' }])
  assert.deepEqual(file.refused, [{ ...edit, id: 'z', why: 'wrong_value' }])
})
