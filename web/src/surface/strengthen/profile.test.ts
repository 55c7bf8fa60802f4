import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/profile.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { profileOf } from './profile.ts'

for (const one of shared.cases) {
  test(`of the parts of life, ${one.name}`, () => {
    const found = profileOf(one.things as unknown as Thing[], shared.areas)
    assert.deepEqual(found.map(({ code, words, hopes }) => [code, words, hopes.map(({ text }) => text)]), one.profile)
  })
}
