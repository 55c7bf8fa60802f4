import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadersOf } from './leaders.ts'
import type { Person } from './people.ts'

const person = { id: 'an', place: { x: 10, y: 20 } } as Person
const sizes = { radius: 5, letters: 10 }
const of = (dx: number, dy: number) => leadersOf([person], new Map([['an', { lines: ['An'], dx, dy }]]), sizes, 2)

test('a name under its sign needs no line', () => {
  assert.equal(of(0, 18), '') // from 12 pixels down: 6 units, one from the sign
})

test('a name that had to stand far away is joined to its sign at its nearest place', () => {
  // Its top lies at 30 - 6 = 24 pixels, of two to a unit.
  assert.equal(of(0, 30), 'M10 20L10 32')
  assert.equal(of(0, -30), 'M10 20L10 8')
})

test('who stands nowhere has no line', () => {
  const waiting = { ...person, place: null }
  assert.equal(leadersOf([waiting], new Map([['an', { lines: ['An'], dx: 0, dy: 90 }]]), sizes, 2), '')
})
