import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CENTRE_RADIUS, PERSON_RADIUS } from '../map/look.ts'
import { circles } from '../map/views/circles.ts'
import * as acts from './acts.ts'
import { thingsOf } from './rehearsal.ts'

test('a name is enough, and only the name is written', () => {
  const { ids, puts } = acts.nameThem(['Oma Mieke'])
  assert.deepEqual(puts, [{ entity: ids[0], kind: 'alter', field: 'name', value: 'Oma Mieke' }])
})

test('a light tie is known by its place and gets no name', () => {
  const { puts } = acts.nameThem(['the station'], 'light')
  assert.deepEqual(
    puts.map(({ field, value }) => [field, value]),
    [
      ['met_at', 'the station'],
      ['relation_types', ['light_tie']],
    ],
  )
})

test('an animal is an animal, somebody from earlier is from earlier', () => {
  const said = (as: acts.As) => acts.nameThem(['Jef'], as).puts.slice(1).map(({ field, value }) => [field, value])
  assert.deepEqual(said('animal'), [['sort', 'animal']])
  assert.deepEqual(said('past'), [['status', 'past']])
})

test('a line that was put aside comes back when it is drawn again', () => {
  const [older] = thingsOf([['a~b', 'tie', { deleted: true, quality: 'good' }]]).values()
  assert.deepEqual(acts.tieThem('b', 'a', older).map(({ field, value }) => [field, value]), [
    ['knows', true],
    ['deleted', null],
  ])
})

test('taking a line away un-says it, and puts one aside that says more', () => {
  const things = thingsOf([
    ['a~b', 'tie', { knows: true }],
    ['a~c', 'tie', { knows: true, kin: 'sibling' }],
  ])
  assert.deepEqual(acts.untieThem('a', 'b', things.get('a~b')!)[0]?.value, null)
  assert.deepEqual(acts.untieThem('a', 'c', things.get('a~c')!)[0]?.field, 'deleted')
})

test('a group of four has six lines; those that are there are left as they are', () => {
  assert.equal(acts.allKnow(['a', 'b', 'c', 'd'], new Set(), new Map()).length, 6)
  assert.equal(acts.allKnow(['a', 'b', 'c', 'd'], new Set(['a~b']), new Map()).length, 5)
})

test('getting and giving are two ticks of one answer', () => {
  assert.equal(acts.exchanged(undefined, 'get', true), 'get')
  assert.equal(acts.exchanged('get', 'give', true), 'both')
  assert.equal(acts.exchanged('both', 'get', false), 'give')
  assert.equal(acts.exchanged('give', 'give', false), null)
})

test('nobody can be put on the middle, off the paper or on top of another', () => {
  const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y)
  assert.ok(far(acts.standable({ x: 1, y: 1 }, [], 7, circles.onPaper)) > CENTRE_RADIUS + PERSON_RADIUS)
  assert.ok(far(acts.standable({ x: 400, y: 0 }, [], 7, circles.onPaper)) < 110)
  const there: { x: number; y: number }[] = []
  for (let k = 0; k < 12; k += 1) there.push(acts.standable({ x: 50, y: 0 }, there, 7, circles.onPaper))
  there.forEach((a, i) => there.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 7)))
})

test('whom one greets in a place is a light tie that is seen there', () => {
  const puts = acts.metAt({ id: 'bakery', name: 'Bakery', place_level: 'street', seen_there: ['jo'] }, 'the lady of the bread')
  const id = puts[0]!.entity
  assert.deepEqual(
    puts.map(({ entity, field, value }) => [entity === id ? 'new' : entity, field, value]),
    [
      ['new', 'name', 'the lady of the bread'],
      ['new', 'relation_types', ['light_tie']],
      ['new', 'met_at', 'Bakery'],
      ['new', 'place_level', 'street'],
      ['bakery', 'seen_there', ['jo', id]],
    ],
  )
})
