import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, uiOf } from '../desk.ts'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { addMoment, beside, bornIn, eventOf, isFar, moveMoment, namePerson, nudge, removeMoment, sayField, typePerson, wakeUp } from './moves.ts'

const THINGS = thingsOf([
  ['me', 'ego', {}],
  ['ann', 'alter', { name: 'Ann' }],
  ['late', 'event', { title: 'Party', year: 2010, value: 9 }],
  ['early', 'event', { title: 'Moved', year: 1990, value: -9 }],
  ['some', 'event', { title: 'Some day' }],
])

test('a tap puts a moment down and opens its card', async () => {
  const { desk, acts } = await deskWith(THINGS)
  addMoment(desk, { year: 1994, value: 3 })
  const event = eventOf(desk, uiOf(desk).chosen)
  assert.deepEqual([event?.year, event?.value, acts.length], [1994, 3, 1])
})

test('a dragged moment is elsewhere, in one act', async () => {
  const { desk, acts } = await deskWith(THINGS)
  moveMoment(desk, 'late', { year: 2012, value: 4 })
  assert.deepEqual([eventOf(desk, 'late')?.year, eventOf(desk, 'late')?.value, acts.length], [2012, 4, 1])
})

test('keys move by a year or a step, and no further than the edge', async () => {
  const { desk } = await deskWith(THINGS)
  nudge(desk, 'late', -1, 0)
  nudge(desk, 'late', 0, 1)
  nudge(desk, 'late', 0, 1)
  assert.deepEqual([eventOf(desk, 'late')?.year, eventOf(desk, 'late')?.value], [2009, 10])
})

test('what had no year gets this one with the first key', async () => {
  const { desk } = await deskWith(THINGS)
  nudge(desk, 'some', 0, -1)
  assert.deepEqual([eventOf(desk, 'some')?.year, eventOf(desk, 'some')?.value], [new Date().getFullYear(), -1])
})

test('from moment to moment goes in the order of time', async () => {
  const { desk } = await deskWith(THINGS)
  assert.deepEqual([beside(desk, 'early', 1), beside(desk, 'late', -1), beside(desk, 'late', 1)], ['late', 'early', null])
})

test('people are named by a tap or a name; a new name is somebody from earlier', async () => {
  const { desk } = await deskWith(THINGS)
  const moved = eventOf(desk, 'early')
  assert.ok(moved)
  namePerson(desk, moved, 'present', 'ann')
  typePerson(desk, moved, 'helped_by', '  Mrs   Bennani ')
  const added = drawn(desk).people.find(({ name }) => name === 'Mrs Bennani')
  assert.equal(added?.alter.status, 'past')
  assert.deepEqual([eventOf(desk, 'early')?.present, eventOf(desk, 'early')?.helped_by], [['ann'], [added?.id]])
})

test('a name that is there already is that person, and an empty one is nobody', async () => {
  const { desk, acts } = await deskWith(THINGS)
  const moved = eventOf(desk, 'early')
  assert.ok(moved)
  typePerson(desk, moved, 'came', 'Ann')
  typePerson(desk, moved, 'came', '   ')
  assert.deepEqual([eventOf(desk, 'early')?.came, drawn(desk).people.length, acts.length], [['ann'], 1, 1])
})

test('one tap wakes a bond from earlier up', async () => {
  const { desk } = await deskWith(THINGS)
  wakeUp(desk, 'ann')
  const ann = drawn(desk).byId.get('ann')
  assert.deepEqual([ann?.alter.status, ann?.bond?.wish], ['asleep', 'wake'])
})

test('a moment is taken away and its card closed; a field is said and taken back', async () => {
  const { desk } = await deskWith(THINGS)
  removeMoment(desk, 'late')
  assert.deepEqual([eventOf(desk, 'late'), uiOf(desk).chosen], [undefined, null])
  const moved = eventOf(desk, 'early')
  assert.ok(moved)
  sayField(desk, moved, 'silent', true)
  assert.equal(eventOf(desk, 'early')?.silent, true)
})

test('a year far away is asked about, not drawn', () => {
  assert.equal(isFar({ id: 'a', year: 1700 }), true)
  assert.equal(isFar({ id: 'a', year: 1990 }), false)
  assert.equal(isFar({ id: 'a' }), false)
})

test('the year of birth belongs to the person in the middle', async () => {
  const { desk } = await deskWith(THINGS)
  bornIn(desk, 1988)
  assert.equal(drawn(desk).ego?.born, 1988)
})
