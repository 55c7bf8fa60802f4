import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PERSON_RADIUS } from '../look.ts'
import { down } from './unions.ts'

test('unions lie below the signs, each deeper than the one it encloses', () => {
  assert.ok(down(1) > PERSON_RADIUS)
  assert.ok(down(2) > down(1))
})
