import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/days.json' with { type: 'json' }
import { dayInWords, yearDay } from './days.ts'

for (const { language, day, words } of cases) {
  test(`${day} in ${language}`, () => assert.equal(dayInWords(language, day), words))
}

test('a day and a month make a day of every year; half of one makes none', () => {
  assert.equal(yearDay(1, 3), '--03-01')
  assert.equal(yearDay(31, 12), '--12-31')
  for (const half of [yearDay(null, 3), yearDay(1, null), yearDay(null, null)]) assert.equal(half, null)
})

test('a day that a month does not have becomes the last one it has', () => {
  assert.equal(yearDay(31, 2), '--02-29')
  assert.equal(yearDay(31, 4), '--04-30')
})
