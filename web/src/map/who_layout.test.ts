import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/who.json' with { type: 'json' }
import { BUBBLES } from './bubbles.ts'
import { layOut } from './who_layout.ts'

test('the boxes of an empty sheet are those worked out by hand', () => {
  const layout = layOut([])
  const boxes: Readonly<Record<string, unknown>> = cases.boxes
  assert.equal(layout.halfHeight, cases.boxes.half_height)
  for (const bubble of BUBBLES) {
    const { x, y, width, height } = layout.boxes.get(bubble)!
    assert.deepEqual([x, y, width, height], boxes[bubble])
  }
})

test('a name that just does not fit is written smaller rather than cut', () => {
  const card = layOut([{ id: 'a', bubble: 'family', name: 'Karen, de vrouw van Bert' }]).cards.get('a')
  assert.deepEqual(card?.lines.map(({ text }) => text), ['Karen, de vrouw', 'van Bert'])
})
