import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/rescue.json' with { type: 'json' }
import { newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import { rescueText } from './rescue.ts'
import { newStanding } from './standing.ts'

test('the rescue file holds everything the server does not have, and what it refused', () => {
  const rehearsal = { server: newServer(), happenings: [], now: 0 }
  const tab = { ...tabOn(rehearsal, newDisk()), now: () => new Date(cases.file.made) }
  const standing = newStanding(pageOf(rehearsal.server), tab, () => {})
  standing.epoch = cases.file.epoch
  standing.device = cases.file.device
  standing.waiting.push(...cases.file.unsent.map((edit, key) => ({ edit, key: key || null })))
  const refused = cases.file.refused.map(({ why, ...edit }) => ({ edit, why, key: 2 }))
  standing.rejected.push(...refused)
  assert.deepEqual(JSON.parse(rescueText(standing)), cases.file)
})
