import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPTIONS } from '../kinds.ts'
import { coupleOf } from './claims.ts'
import { coupleMarks, PENS, slashesOf, unionYears } from './strokes.ts'

test('eight unions look different in black and white', () => {
  const look = (union: (typeof OPTIONS.Union)[number]): string =>
    JSON.stringify([PENS[union], coupleMarks(coupleOf('a', 'b', { union }), { x: 0, y: 0 })])
  assert.equal(new Set(OPTIONS.Union.map(look)).size, 8)
})

test('one slash is apart and two are divorced', () => {
  assert.equal(slashesOf(coupleOf('a', 'b', { union: 'divorced' })), 2)
  assert.equal(slashesOf(coupleOf('a', 'b', { former: true })), 1)
  assert.equal(slashesOf(coupleOf('a', 'b', { union: 'widowed' })), 0)
})

test('years stand over the line', () => {
  const [text] = unionYears({ couple: coupleOf('a', 'b', { since: 1990, until: 2001 }), at: { x: 5, y: 20 } })
  assert.deepEqual(text?.lines, ['1990–2001'])
})
