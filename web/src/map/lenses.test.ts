import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from './kinds.ts'
import { ASIDE, LENSES, through, type LensCode } from './lenses.ts'
import { networkOf } from './network.ts'
import type { Thing } from '../sync/wire.ts'

const rows: [string, Kind, Record<string, Value>][] = [
  ['e', 'ego', {}],
  ['ma', 'alter', { relation_types: ['parent'] }],
  ['jo', 'alter', { relation_types: ['friend'], reach: 'network' }],
  ['gp', 'alter', { relation_types: ['gp'] }],
  ['an', 'alter', {}],
  ['e~ma', 'bond', { closeness: 1, practical: 'get', line: 'tense' }],
  ['e~jo', 'bond', { closeness: 3, company: 'both' }],
  ['e~gp', 'bond', { advice: 'give' }],
  ['jo~ma', 'tie', { knows: true }],
  ['an~gp', 'tie', { quality: 'broken' }],
]
const network = networkOf(rows.map(([id, kind, fields]) => ({ id, kind, fields })))
const seen = (code: LensCode | null, people: string[] = []) => {
  const see = through(code, network, { people: new Set(people) })
  return Object.fromEntries(network.alters.map((alter) => [alter.id, see(alter).key]))
}

test('without a lens everybody is seen by their group', () => {
  assert.deepEqual(seen(null), { ma: 'family', jo: 'friends', gp: 'paid', an: 'unknown' })
})

test('each question shows whom it is about and leaves the others quiet', () => {
  assert.deepEqual(seen('close'), { ma: '1', jo: '3', gp: 'aside', an: 'aside' })
  assert.deepEqual(seen('helps'), { ma: 'helps', jo: 'helps', gp: 'aside', an: 'aside' })
  assert.deepEqual(seen('helped'), { ma: 'aside', jo: 'helped', gp: 'helped', an: 'aside' })
  assert.deepEqual(seen('three'), { ma: 'kin', jo: 'friendly', gp: 'services', an: 'aside' })
  assert.deepEqual(seen('reach'), { ma: 'aside', jo: 'network', gp: 'aside', an: 'aside' })
})

test('a tie is strong, in between or light by what was answered, and quiet when too little was', () => {
  const bonds: Record<string, Thing['fields']> = { a: { time: 4, emotion: 3 }, b: { strength_felt: 'weak' }, c: { time: 2, emotion: 2 }, d: { time: 4 } }
  const told = networkOf([
    { id: 'e', kind: 'ego', fields: {} },
    ...Object.entries(bonds).flatMap(([id, fields]): Thing[] => [{ id, kind: 'alter', fields: {} }, { id: `e~${id}`, kind: 'bond', fields }]),
  ])
  const see = through('strength', told, null)
  assert.deepEqual(told.alters.map((alter) => see(alter).key), ['strong', 'weak', 'medium', 'aside'])
})

test('who is a net and who a trampoline is seen when the person said so', () => {
  const see = through('holds', network, null)
  const keys = (['net', 'trampoline', 'both', undefined] as const).map((holds) => see({ id: 'x', ...(holds ? { holds } : {}) }).key)
  assert.deepEqual(keys, ['net', 'trampoline', 'both', 'aside'])
})

test('where somebody was put says something, too', () => {
  const see = through('four', network, null)
  assert.equal(see({ id: 'x', sector: 'family' }).key, 'family')
  assert.equal(see({ id: 'x' }).key, 'aside')
})

test('those who know each other are one group', () => {
  assert.deepEqual(seen('knows'), { ma: 'set1', jo: 'set1', gp: 'set2', an: 'set2' })
})

test('tension is seen with the person and between others, a break above all', () => {
  assert.deepEqual(seen('tension'), { ma: 'tense', jo: 'aside', gp: 'broken', an: 'broken' })
})

test('what somebody wishes of a contact is seen, and no wish is quiet', () => {
  const wished = networkOf([
    { id: 'e', kind: 'ego', fields: {} },
    ...['cherish', 'more', 'less', 'wake', 'mend', 'not_yet', 'rest', 'none'].flatMap((wish): Thing[] => [
      { id: wish, kind: 'alter', fields: {} },
      { id: `e~${wish}`, kind: 'bond', fields: { wish } },
    ]),
  ])
  const tints = wished.alters.map(through('wish', wished, null))
  assert.deepEqual(tints.map(({ key }) => key), ['cherish', 'more', 'less', 'wake', 'mend', 'not_yet', 'rest', 'aside'])
  assert.equal(new Set(tints.map(({ shape }) => shape)).size, 8)
})

test('who said it is much is seen first, then who the drawing shows doing many things', () => {
  const agreed = (id: string): Thing => ({ id, kind: 'agreement', fields: { state: id === '1' ? 'yes' : 'running', who: ['an'] } })
  const carried = networkOf([
    { id: 'e', kind: 'ego', fields: {} },
    { id: 'ma', kind: 'alter', fields: { shared_load: 'too_much' } },
    { id: 'jo', kind: 'alter', fields: { busy: 'full' } },
    { id: 'gp', kind: 'alter', fields: {} },
    { id: 'an', kind: 'alter', fields: {} },
    { id: 'bo', kind: 'alter', fields: { shared_load: 'fine' } },
    { id: 'cy', kind: 'alter', fields: { endures: 'half_year' } },
    { id: 'dr', kind: 'alter', fields: { paid: true } },
    { id: 'ed', kind: 'alter', fields: { endures: 'year' } },
    { id: 'e~dr', kind: 'bond', fields: { practical: 'get', advice: 'get', company: 'get' } },
    { id: 'e~gp', kind: 'bond', fields: { practical: 'get', advice: 'both', company: 'get' } },
    { id: 'e~bo', kind: 'bond', fields: { practical: 'get', advice: 'give', company: 'get' } },
    ...['1', '2', '3'].map(agreed),
  ])
  const keys = carried.alters.map((alter) => through('carries', carried, null)(alter).key)
  assert.deepEqual(keys, ['told_by', 'told_by', 'much', 'much', 'aside', 'told_by', 'aside', 'aside'])
})

test('new is who was not there at the last moment', () => {
  assert.deepEqual(seen('since', ['ma', 'gp']), { ma: 'before', jo: 'fresh', gp: 'before', an: 'fresh' })
})

test('no two answers of one lens share a shape: colour never stands alone', () => {
  for (const code of Object.keys(LENSES) as LensCode[]) {
    const see = through(code, network, { people: new Set(['ma']) })
    const shapes = new Map([ASIDE, ...network.alters.map(see)].map(({ key, shape }) => [key, shape]))
    assert.equal(new Set(shapes.values()).size, shapes.size, code)
  }
})
