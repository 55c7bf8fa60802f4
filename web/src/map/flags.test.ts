import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lifeline.json' with { type: 'json' }
import { flagsOf } from './flags.ts'

type Row = [string, number, boolean, string, string]

for (const { name, size, told, flags, top, bottom } of cases.flags) {
  test(name, () => {
    const given = (told as Row[]).map(([id, x, above, title, when]) => ({ id, x, above, title, when }))
    const found = flagsOf(given, size)
    assert.deepEqual(found.flags.map(({ id, x, y, whenY, pole }) => [id, x, y, whenY, pole]), flags)
    assert.deepEqual([found.top, found.bottom], [top, bottom])
  })
}
