import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/who.json' with { type: 'json' }
import type { Bubble } from './kinds.ts'
import type { Called } from './who_cards.ts'
import { layOut } from './who_layout.ts'

for (const one of cases.crowds) {
  test(one.name, () => {
    const family = Array.from({ length: one.family }, (_, k): Called => ({ id: `p${k}`, bubble: 'family', name: 'Ann' }))
    const layout = layOut(family, 'fingers' in one ? one.fingers : undefined)
    assert.deepEqual([layout.halfWidth, layout.halfHeight], one.half)
    assert.equal(layout.sign, one.sign)
    for (const [bubble, box] of Object.entries(one.boxes)) {
      const { x, y, width, height } = layout.boxes.get(bubble as Bubble)!
      assert.deepEqual([x, y, width, height], box)
    }
    for (const [id, at] of Object.entries(one.cards)) {
      const { x, y } = layout.cards.get(id)!
      assert.deepEqual([x, y], at)
    }
    assert.deepEqual(layout.gutters, one.gutters)
  })
}
