import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/placing.json' with { type: 'json' }
import { cellAt } from './cells.ts'

test('a place lies in one ring and one part of the circle', () => {
  for (const { at, closeness, sector } of cases.cells) {
    assert.deepEqual(cellAt(at[0] as number, at[1] as number), { closeness, sector })
  }
})
