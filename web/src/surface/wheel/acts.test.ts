import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speech } from '../say.ts'
import { saidOf, scoreBefore, scoreSaid } from './acts.ts'

const labels = { fields: {}, options: {}, rings: {}, sectors: {}, fellows: {}, groups: {} }
const dutch = speech({ 'wheel.marked': '%(score)s van 10', 'wheel.unsaid': 'nog niet gezegd' }, labels as never, 'nl')
const ratings = [
  { id: 'c', day: '2026-05-01', area: 'rights', score: 6 },
  { id: 'a', day: '2026-03-03', area: 'rights', score: 4 },
  { id: 'b', day: '2026-04-04', area: 'rights' },
] as const

test('a mark is said as the language writes it, and nothing said is no nought', () => {
  assert.equal(scoreSaid(6.5, dutch), '6,5 van 10')
  assert.equal(scoreSaid(0, dutch), '0 van 10')
  assert.equal(scoreSaid(null, dutch), 'nog niet gezegd')
})

test('before is the mark before the last, or that of the day that is looked at', () => {
  const said = saidOf(ratings).get('rights') ?? []
  assert.equal(said[0]?.id, 'c')
  assert.equal(scoreBefore(said, undefined), 4)
  assert.equal(scoreBefore(said, saidOf(ratings, '2026-03-03').get('rights')), 4)
  assert.equal(scoreBefore(said, []), null)
})
