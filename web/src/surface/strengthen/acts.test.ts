import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { newCard, sayOn, takeOff } from './acts.ts'
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
