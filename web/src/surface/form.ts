// The full card: which fields stand together, and with what each is filled in.
import { FIELDS, LIMITS, OPTIONS, type Kind, type Limit } from '../map/kinds.ts'
import type { Speaks } from '../map/view.ts'

export type Control =
  | { readonly as: 'choice'; readonly codes: readonly (string | number | boolean)[] }
  | { readonly as: 'several'; readonly codes: readonly string[] }
  | { readonly as: 'text' | 'long' | 'day' | 'yearday' | 'own' | 'person' | 'people'; readonly limit: Limit }
  | { readonly as: 'number'; readonly limit: Limit }

export interface Entry {
  readonly kind: 'alter' | 'bond'
  readonly field: string
}

export interface Section {
  readonly key: string
  readonly entries: readonly Entry[]
}

const TYPES: Readonly<Record<Kind, Readonly<Record<string, string>>>> = FIELDS
const CHOICES: Readonly<Record<string, readonly string[]>> = OPTIONS
const BOUNDS: Readonly<Record<string, Limit>> = LIMITS
const SEVERAL: Readonly<Record<string, string>> = {
  RelationTypes: 'RelationType',
  Channels: 'Channel',
  Reasons: 'Reason',
  Goods: 'Good',
  Capitals: 'Capital',
  Supports: 'Support',
}
const SCALES = new Set(['Level3', 'Level4', 'Closeness'])

/** With what a field is filled in, by its type in the closed list. */
export function controlOf(kind: Kind, field: string): Control {
  const type = TYPES[kind][field] ?? 'Name'
  const limit = BOUNDS[type] ?? {}
  if (type === 'bool') return { as: 'choice', codes: [true, false] }
  if (SCALES.has(type)) return { as: 'choice', codes: numbers(limit.min ?? 0, limit.max ?? 0) }
  const several = SEVERAL[type]
  if (several) return { as: 'several', codes: CHOICES[several] ?? [] }
  const codes = CHOICES[type]
  if (codes) return { as: 'choice', codes }
  if (type === 'Sentence' || type === 'Story') return { as: 'long', limit }
  if (type === 'Year' || type === 'LifeYear' || type === 'Minutes' || type === 'Mood' || type === 'Hours') return { as: 'number', limit }
  if (type === 'Day') return { as: 'day', limit }
  if (type === 'YearDay') return { as: 'yearday', limit }
  if (type === 'OwnWords') return { as: 'own', limit }
  if (type === 'Ids') return { as: 'people', limit }
  return { as: type === 'Id' ? 'person' : 'text', limit }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

const of = (kind: Entry['kind'], ...fields: string[]): Entry[] => fields.map((field) => ({ kind, field }))

export const SECTIONS: readonly Section[] = [
  {
    key: 'full.who',
    entries: of('alter', 'name', 'picture', 'sort', 'relation_types', 'status', 'met_at', 'via', 'acquaintance'),
  },
  { key: 'full.place', entries: [...of('bond', 'closeness'), ...of('alter', 'sector')] },
  { key: 'person.meaning', entries: of('bond', 'meaning', 'line') },
  {
    key: 'full.contact',
    entries: [
      ...of('bond', 'frequency'),
      ...of('alter', 'channels', 'initiative', 'place_level', 'travel_minutes', 'busy'),
      ...of('bond', 'last_contact'),
    ],
  },
  {
    key: 'full.exchange',
    entries: [
      ...of('bond', 'energy_in', 'energy_out'),
      ...of('alter', 'qualities', 'here_for_help', 'paid', 'volunteer'),
    ],
  },
  {
    key: 'full.strength',
    entries: of(
      'bond',
      ...['time', 'emotion', 'intimacy', 'services', 'strength_felt'],
      ...['importance_mine', 'importance_theirs'],
    ),
  },
  { key: 'full.history', entries: of('alter', 'birthday', 'known_since', 'origin', 'introduced_by') },
  {
    key: 'full.alike',
    entries: of(
      'bond',
      ...['age', 'life_phase', 'neighbourhood', 'work', 'money', 'language', 'background', 'interests'].map(
        (theme) => `similar_${theme}`,
      ),
      'has_power',
    ),
  },
  { key: 'full.future', entries: of('bond', 'wish', 'thresholds', 'capital', 'opens', 'mine_for_them', 'gestures') },
  { key: 'full.faded', entries: of('bond', 'why_faded', 'broken_since', 'broken_words', 'unsafe') },
  { key: 'full.load', entries: of('alter', 'shared_load', 'endures', 'carries_more') },
  { key: 'full.reach', entries: of('alter', 'phone', 'what_for', 'when', 'emergency') },
  { key: 'full.family', entries: of('alter', 'lives_with', 'born', 'died', 'sign', 'unborn') },
  { key: 'full.spot', entries: of('alter', 'place_kind', 'doing', 'welcome', 'seen_there') },
  { key: 'full.drawings', entries: of('alter', 'system', 'domain', 'bubble', 'reach', 'holds') },
  { key: 'full.wall', entries: of('alter', 'visibility') },
]

/** An answer read in its own type: '' is nothing said. */
export function readNumber(text: string, limit: Limit): number | null | 'wrong' {
  if (text.trim() === '') return null
  const number = Number(text)
  const fits = Number.isInteger(number) && number >= (limit.min ?? -Infinity) && number <= (limit.max ?? Infinity)
  return fits ? number : 'wrong'
}

/** What is said of what was typed for a number and is none that fits: which ones do. */
export function wrongNumber({ say }: Pick<Speaks, 'say'>, { min, max }: Limit): string {
  return min === undefined || max === undefined ? say('full.wrong') : say('full.wrong_number', { from: min, to: max })
}
