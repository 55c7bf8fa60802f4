import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/went_well.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { wentWell } from './went_well.ts'

for (const one of shared.cases) {
  test(`of what went well, ${one.name}`, () => {
    const things = new Map((one.things as unknown as Thing[]).map((thing) => [thing.id, thing]))
    assert.deepEqual(wentWell(things).map(({ id, title, words, helpedBy }) => [id, title, words, helpedBy]), one.found)
  })
}
