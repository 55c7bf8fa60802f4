import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { monthsAfter, newCard, sayOn, takeOff } from './acts.ts'
import type { Board } from './boards.ts'

const DIARY = { code: 'there', kind: 'presence', fixed: { sort: 'there' }, day: 'day' } as unknown as Board
const TODAY = '2027-03-01'

test('a new card begins with what is fixed on its board and the day', () => {
  const puts = sayOn(DIARY, 'p', 'words', 'Thee', true, TODAY)
  assert.deepEqual(puts.map(({ field, value }) => [field, value]), [['sort', 'there'], ['day', TODAY], ['words', 'Thee']])
})

test('the day that was said is the day', () => {
  const puts = sayOn(DIARY, 'p', 'day', '2027-02-01', true, TODAY)
  assert.deepEqual(puts.map(({ field, value }) => [field, value]), [['sort', 'there'], ['day', '2027-02-01']])
})

test('what begins with a card is said, and what is said at once goes before it', () => {
  const board = { code: 'agreed', kind: 'agreement', fixed: {}, begins: { state: 'proposed' }, day: '', later: 'until' } as unknown as Board
  const said = (field: string, value: string) => sayOn(board, 'a', field, value, true, TODAY).map((put) => [put.field, put.value])
  assert.deepEqual(said('what', 'Soep'), [['state', 'proposed'], ['until', '2027-05-01'], ['what', 'Soep']])
  assert.deepEqual(said('until', '2027-04-01'), [['state', 'proposed'], ['until', '2027-04-01']])
})

test('so many months later is the same day, or the last of that month', () => {
  assert.equal(monthsAfter('2026-11-22', 2), '2027-01-22')
  assert.equal(monthsAfter('2026-12-31', 2), '2027-02-28')
  assert.equal(monthsAfter('2027-12-31', 2), '2028-02-29')
})

test('on a card that is there only what was said is written', () => {
  assert.deepEqual(sayOn(DIARY, 'p', 'words', null, false, TODAY), [{ entity: 'p', kind: 'presence', field: 'words', value: null }])
})

test('what is taken off is put aside', () => {
  assert.deepEqual(takeOff(DIARY, 'p'), [{ entity: 'p', kind: 'presence', field: 'deleted', value: true }])
})

test('there is one plan, and every other card is new', () => {
  assert.equal(newCard({ ...DIARY, kind: 'plan' }), 'plan')
  assert.notEqual(newCard(DIARY), newCard(DIARY))
})
