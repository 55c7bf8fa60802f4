import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/who.json' with { type: 'json' }
import type { Called } from './who_cards.ts'
import { layOut } from './who_layout.ts'
import { worksTogether } from './who_lines.ts'

for (const { name, people, pairs, paths } of cases.lines) {
  test(name, () => {
    const called = people as readonly Called[]
    const bubbles = new Map(called.map(({ id, bubble }) => [id, bubble]))
    const lines = worksTogether(layOut(called), bubbles, pairs as [string, string][])
    assert.deepEqual(lines.map(({ path }) => path), paths)
  })
}
