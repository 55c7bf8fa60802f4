import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, THREE } from './rehearsal.ts'
import { bundlesAround, pen, strandsOf } from './strands.ts'

const drawing = drawingOf(THREE, circles, ENGLISH)

test('there is a line for each bond that is said, each tie and each "through whom"', () => {
  const strands = strandsOf(drawing, 7)
  assert.deepEqual(
    strands.map(({ id, kind }) => [id, kind]),
    [
      ['tie~a~b', 'know'],
      ['bond~a', 'tense'],
      ['via~b~c', 'second_hand'],
    ],
  )
  assert.equal(strands[1]?.arrows.length, 1)
})

test('of one who is carried only their own lines are led along, one path for each kind', () => {
  const { kinds, around } = bundlesAround(drawing, 'b', 7)
  assert.deepEqual(kinds, ['know', 'second_hand'])
  const lying = strandsOf(drawing, 7)
  const pathOf = (id: string) => lying.find((strand) => strand.id === id)?.path
  assert.deepEqual(around(drawing.byId.get('b')!.place!).map(({ path }) => path), [pathOf('tie~a~b'), pathOf('via~b~c')])
})

test('wherever somebody is carried, their lines run as they will lie there', () => {
  const { kinds, around } = bundlesAround(drawing, 'a', 7)
  for (const place of [{ x: 60, y: 60 }, { x: -70, y: 5 }, { x: 0, y: -20 }]) {
    const people = drawing.people.map((person) => (person.id === 'a' ? { ...person, place } : person))
    const there = { ...drawing, people, byId: new Map(people.map((person) => [person.id, person])) }
    const own = strandsOf(there, 7).filter(({ a, b }) => a === 'a' || b === 'a')
    const wanted = kinds.map((kind) => own.filter((strand) => strand.kind === kind))
    assert.deepEqual(
      around(place),
      wanted.map((lines) => ({ path: lines.map(({ path }) => path).join(''), heads: lines.flatMap(({ arrows }) => arrows).join('') })),
    )
  }
})

test('a line stays the very same until one of its ends moves or more is said', () => {
  const before = strandsOf(drawing, 7)
  assert.deepEqual(strandsOf(drawing, 7, before).map((strand, at) => strand === before[at]), [true, true, true])
  const people = drawing.people.map((person) => (person.id === 'c' ? { ...person, place: { x: 9, y: 80 } } : person))
  const moved = { ...drawing, people, byId: new Map(people.map((person) => [person.id, person])) }
  const after = strandsOf(moved, 7, before)
  assert.deepEqual(after.map((strand, at) => strand === before[at]), [true, true, false])
  assert.deepEqual(after, strandsOf(moved, 7))
})

test('a pen has the width and the dashes of its kind of line', () => {
  assert.deepEqual([pen('loose').dash, pen('strong').dash], ['2.1 1.8', ''])
  assert.ok(pen('strong').width > pen('ordinary').width)
})
