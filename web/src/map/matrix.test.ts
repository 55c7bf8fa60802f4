import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/matrix.json' with { type: 'json' }
import {
  besideEachOther,
  dotsOf,
  experienceOf,
  marksAt,
  pathOf,
  perception,
  placeOf,
  richnessOf,
  seenDifferently,
  sideOf,
} from './matrix.ts'
import { networkOf } from './network.ts'

const place = ([x, y]: number[]) => ({ x: x as number, y: y as number })

test('what the drawing suggests is that worked out by hand', () => {
  for (const [unpaid, richness] of cases.richness)
    assert.equal(Math.round(richnessOf(unpaid as number) * 100) / 100, richness)
  for (const [gets, costs, experience] of cases.experience)
    assert.equal(experienceOf(gets as number, costs as number), experience)
})

test('from four and a half to five and a half is the border', () => {
  for (const [mark, side] of cases.sides) assert.equal(sideOf(mark as number), side)
})

test('more than three apart is seen differently', () => {
  for (const [own, suggested, apart] of cases.apart)
    assert.equal(seenDifferently(own as number | null, suggested as number | null), apart)
})

test('a dot stands where its marks say, and a place is read back in tenths', () => {
  for (const { at, ...marks } of cases.places) assert.deepEqual(placeOf(marks), place(at))
  for (const { at, ...marks } of cases.marks) assert.deepEqual(marksAt(place(at)), marks)
})

test('dots are joined from day to day', () => {
  for (const { dots, path } of cases.paths) assert.equal(pathOf(dots.map(place)), path)
})

test('dots stand in the order of their days; a stand with one answer has none yet', () => {
  const dots = dotsOf([
    { id: 'b', day: '2026-05-01', experience: 7, richness: 5 },
    { id: 'a', day: '2026-03-03', experience: 2, richness: 0 },
    { id: 'c', experience: 2 },
  ])
  assert.deepEqual(dots.map(({ stand }) => stand.id), ['a', 'b'])
})

test('helpers, light ties and who is gone are not counted; energy of who is there is', () => {
  const alter = (id: string, fields: object) => ({ id, kind: 'alter' as const, fields: { ...fields } })
  const bond = (id: string, fields: object) => ({ id, kind: 'bond' as const, fields: { ...fields } })
  const found = perception(
    networkOf([
      { id: 'me', kind: 'ego', fields: {} },
      alter('an', { relation_types: ['friend'] }),
      alter('bo', {}),
      alter('gp', { relation_types: ['gp'] }),
      alter('sight', { relation_types: ['light_tie'] }),
      alter('gone', { status: 'broken' }),
      alter('cat', { sort: 'animal' }),
      bond('me~an', { energy_in: 3, energy_out: 0 }),
      bond('me~gp', { energy_out: 1 }),
      bond('me~gone', { energy_out: 3 }),
    ]),
  )
  assert.equal(found.unpaid, 2)
  assert.equal(found.experience, 7.5)
  assert.equal(perception(networkOf([])).richness, null)
})

test('the ends of both axes stand beside each other as long as they fit under the field', () => {
  const ends = ['it weighs', 'few people', 'it gives strength'] as const
  assert.deepEqual([besideEachOther(ends, 5), besideEachOther(ends, 12)], [true, false])
})
