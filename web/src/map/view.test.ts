import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spotPut } from './view.ts'

test('a place is written in hundredths, and no place is no place', () => {
  assert.deepEqual(spotPut('web', 'a', { x: 1.2349, y: -0.001 }), { entity: 'web~a', kind: 'spot', field: 'at', value: [1.23, 0] })
  assert.equal(spotPut('web', 'a', null).value, null)
})
