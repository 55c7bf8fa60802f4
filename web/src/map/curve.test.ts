import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lifeline.json' with { type: 'json' }
import { curvesOf } from './curve.ts'

for (const { name, now, knots, behind, ahead } of cases.curve) {
  test(name, () => {
    const given = knots.map(([time = 0, x = 0, y = 0]) => ({ time, x, y }))
    assert.deepEqual(curvesOf(given, now), { behind, ahead })
  })
}
