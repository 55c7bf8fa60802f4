import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/who.json' with { type: 'json' }
import type { Called } from './who_cards.ts'
import { layOut } from './who_layout.ts'

for (const one of cases.cards) {
  test(one.name, () => {
    const layout = layOut(one.people as readonly Called[], 'fingers' in one ? (one.fingers as number) : undefined)
    const found = Object.fromEntries(
      [...layout.cards].map(([id, { x, y, lines }]) => [
        id,
        { at: [x, y], lines: lines.map((line) => [line.text, line.x, line.y, line.size, line.bold]) },
      ]),
    )
    assert.equal(layout.sign, one.sign)
    assert.deepEqual(found, one.cards)
  })
}
