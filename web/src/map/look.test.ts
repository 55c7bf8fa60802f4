import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/placing.json' with { type: 'json' }
import { scaleFor } from './look.ts'

test('signs get smaller when many people share the paper', () => {
  for (const { people, scale } of cases.scale) assert.equal(scaleFor(people), scale)
})
