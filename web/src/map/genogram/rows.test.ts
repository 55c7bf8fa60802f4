import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsOf } from './rows.ts'
import { familyFrom } from './families.test.ts'

test('every child is a step down, partners share a row, an animal stands among the children', () => {
  const { row } = rowsOf(
    familyFrom([
      ['ego', 'me', {}],
      ['alter', 'mum', { relation_types: ['parent'] }],
      ['alter', 'love', { relation_types: ['partner'] }],
      ['alter', 'pluto', { sort: 'animal', lives_with: 'me' }],
    ]),
  )
  assert.deepEqual(Object.fromEntries(row), { me: 1, mum: 0, love: 1, pluto: 2 })
})
