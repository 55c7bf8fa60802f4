import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Value } from '../map/kinds.ts'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { asBefore, seenOf, type Seen, type Sight } from './seen.ts'

const drawing = (tom: Record<string, Value> = { name: 'Tom' }) =>
  drawingOf(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'Oma' }],
      ['b', 'alter', tom],
      ['c', 'alter', { name: 'Zoë' }],
      ['e~a', 'bond', { closeness: 1 }],
      ['a~b', 'tie', { knows: true }],
    ]),
    circles,
    ENGLISH,
    WITH_TOM,
  )
let WITH_TOM: ReturnType<typeof drawingOf> | undefined
WITH_TOM = drawing()

const QUIET: Sight['ui'] = { chosen: null, tying: null, inHand: null, stop: '', glasses: null, without: null }
const look = (more: Partial<Sight> = {}, before: ReadonlyMap<string, Seen> = new Map()): ReadonlyMap<string, Seen> => {
  const sight = { drawing: WITH_TOM as NonNullable<typeof WITH_TOM>, names: new Map(), ui: QUIET, asked: new Set<string>(), speech: ENGLISH, ...more }
  return seenOf(sight.drawing.people, sight, before)
}
/** Who is drawn again when this changes. */
const drawnAgain = (more: Partial<Sight>, from: Partial<Sight> = {}): string[] => {
  const before = look(from)
  return [...look(more, before)].flatMap(([id, seen]) => (seen === before.get(id) ? [] : [id]))
}

test('when nothing changes nobody is drawn again, and the whole is the very same', () => {
  assert.deepEqual(drawnAgain({}), [])
  const before = look()
  assert.equal(look({}, before), before)
  assert.notEqual(look({ ui: { ...QUIET, stop: 'a' } }, before), before)
})

test('who is chosen, in hand, or where Tab stops is drawn again, and nobody else', () => {
  assert.deepEqual(drawnAgain({ ui: { ...QUIET, chosen: 'a' } }), ['a'])
  assert.deepEqual(drawnAgain({ ui: { ...QUIET, inHand: 'b', stop: 'c' } }), ['b', 'c'])
  assert.deepEqual(drawnAgain({ asked: new Set(['c']) }), ['c'])
})

test('when somebody is away for a while, only they are drawn again', () => {
  assert.deepEqual(drawnAgain({ ui: { ...QUIET, without: 'b' } }), ['b'])
  assert.equal(look({ ui: { ...QUIET, without: 'b' } }).get('b')?.away, true)
})

test('from whom a line goes is seen, and who they know already', () => {
  const seen = look({ ui: { ...QUIET, tying: { from: 'a', sticky: true, group: null } } })
  assert.deepEqual([...seen.values()].map(({ chosen, tied }) => [chosen, tied]), [[true, false], [false, true], [false, false]])
})

test('while a group is chosen everybody is in it or not', () => {
  const seen = look({ ui: { ...QUIET, tying: { from: null, sticky: false, group: ['b'] } } })
  assert.deepEqual([...seen.values()].map(({ grouped }) => grouped), [false, true, false])
  assert.equal(look().get('a')?.grouped, undefined)
})

test('who takes another name is drawn again, and who knows them; what is said of them names it', () => {
  const renamed = drawing({ name: 'Tommy' })
  assert.deepEqual(drawnAgain({ drawing: renamed }), ['a', 'b'])
  assert.deepEqual(renamed.byId.get('a')?.knows, ['Tommy'])
})

test('through other glasses everybody is described in other words', () => {
  assert.deepEqual(drawnAgain({ ui: { ...QUIET, glasses: 'needs' as Sight['ui']['glasses'] } }), ['a', 'b', 'c'])
})

test('a list with the same in it is the same list', () => {
  const before = [{ x: 1 }]
  assert.equal(asBefore(before, [{ x: 1 }]), before)
  assert.deepEqual(asBefore(before, [{ x: 2 }]), [{ x: 2 }])
  assert.deepEqual(asBefore(undefined, [1]), [1])
})
