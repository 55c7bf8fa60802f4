import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Path } from './boards.ts'
import { asks, pathSeen } from './seen.ts'

const path = {
  boards: [
    { code: 'circle', kind: 'meeting', first: ['topic', 'not_about'], more: ['told', 'agreed'] },
    { code: 'presence', kind: 'presence', first: ['day', 'words'], more: [] },
  ],
  plan: [
    { code: 'needed', kind: 'plan', first: ['needed'], more: [] },
    { code: 'otherwise', kind: 'plan', first: ['otherwise'], more: [] },
  ],
} as unknown as Path

test('whoever sees everything is asked everything', () => {
  assert.equal(pathSeen(path, []), path)
})

test('what is out of sight is not asked; a part that asks nothing is not there, and a board is not listed', () => {
  const { boards, plan } = pathSeen(path, ['meeting.not_about', 'meeting.told', 'presence.day', 'presence.words', 'plan.otherwise'])
  assert.deepEqual(
    boards.map(({ code, first, more }) => [code, first, more]),
    [
      ['circle', ['topic'], ['agreed']],
      ['presence', [], []],
    ],
  )
  assert.deepEqual(boards.map(asks), [true, false])
  assert.deepEqual(plan.map(({ code }) => code), ['needed'])
})
