// Families to draw in tests, told by hand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../kinds.ts'
import { networkOf, type Network } from '../network.ts'
import { familyOf, type Family } from './kin.ts'
import { rowsOf } from './rows.ts'
import { rowsWithHosts, type Rows } from './units.ts'

export type Told = readonly (readonly [Kind, string, Readonly<Record<string, Value>>])[]

export function networkFrom(told: Told): Network {
  return networkOf(told.map(([kind, id, fields]) => ({ kind, id, fields })))
}

export function familyFrom(told: Told): Family {
  return familyOf(networkFrom(told))
}

export function rowsFrom(told: Told): Rows {
  const family = familyFrom(told)
  return rowsWithHosts(family, rowsOf(family).row)
}

/** A man with three successive partners, as in every textbook of genograms. */
export const THREE_PARTNERS: Told = [
  ['ego', 'me', { sign: 'square' }],
  ...['first', 'second', 'third'].map((id) => ['alter', id, { name: id, sign: 'circle' }] as const),
  ...([['ann', 1980], ['bo', 1982], ['cas', 1984], ['dirk', 1992]] as const).map(
    ([id, born]) => ['alter', id, { name: id, born }] as const,
  ),
  ['tie', 'first~me', { kin: 'former_partner', union: 'divorced', since: 1979, until: 1988 }],
  ['tie', 'second~me', { kin: 'former_partner', union: 'separated', since: 1990, until: 1995 }],
  ['tie', 'third~me', { kin: 'partner', union: 'cohabiting', since: 2000 }],
  ...['ann', 'bo', 'cas', 'dirk'].map((id) => ['tie', `${id}~me`, { kin: 'second_is_parent' }] as const),
  ...['ann', 'bo', 'cas'].map((id) => ['tie', `${id}~first`, { kin: 'second_is_parent' }] as const),
  ['tie', 'dirk~second', { kin: 'second_is_parent' }],
]

test('a family told in a test is the family that is drawn', () => {
  assert.equal(familyFrom(THREE_PARTNERS).people.length, 8)
})
