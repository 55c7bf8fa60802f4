// The list: which columns there are, and in what order people stand in it.
import { CONTACTS_PER_YEAR } from '../map/kinds.ts'
import { supports } from './describe.ts'
import type { Drawing, Person } from './people.ts'
import { sameName } from './names.ts'

export interface Column {
  readonly key: string
  readonly kind: 'alter' | 'bond' | 'support'
  readonly field: string
}

export const COLUMNS: readonly Column[] = [
  { key: 'name', kind: 'alter', field: 'name' },
  { key: 'relation', kind: 'alter', field: 'relation_types' },
  { key: 'ring', kind: 'bond', field: 'closeness' },
  { key: 'sector', kind: 'alter', field: 'sector' },
  { key: 'where', kind: 'alter', field: 'place_level' },
  { key: 'since', kind: 'alter', field: 'known_since' },
  { key: 'origin', kind: 'alter', field: 'origin' },
  { key: 'often', kind: 'bond', field: 'frequency' },
  { key: 'channels', kind: 'alter', field: 'channels' },
  { key: 'initiative', kind: 'alter', field: 'initiative' },
  { key: 'gets', kind: 'support', field: 'get' },
  { key: 'gives', kind: 'support', field: 'give' },
  { key: 'meaning', kind: 'bond', field: 'meaning' },
]

export interface Order {
  readonly key: string
  readonly down: boolean
}

/** People whose name or own words hold these letters. */
export function found(people: readonly Person[], letters: string): readonly Person[] {
  const wanted = sameName(letters)
  if (wanted === '') return people
  return people.filter((person) =>
    [person.name, person.alter.origin, person.alter.met_at, person.bond?.meaning].some(
      (text) => text !== undefined && sameName(text).includes(wanted),
    ),
  )
}

/** In order of one column; who has nothing there comes last, whichever way. */
export function sorted(drawing: Drawing, people: readonly Person[], order: Order | null, language: string): readonly Person[] {
  const column = order && COLUMNS.find(({ key }) => key === order.key)
  if (!column || !order) return people
  const letters = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const valued = people.map((person) => ({ person, value: valueOf(drawing, person, column) }))
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      const way =
        typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : letters.compare(String(a.value), String(b.value))
      return order.down ? -way : way
    })
    .map(({ person }) => person)
}

function valueOf(drawing: Drawing, person: Person, { kind, field }: Column): string | number | null {
  if (kind === 'support') return -supports(person, field === 'get' ? 'get' : 'give').length || null
  if (field === 'frequency') {
    const often = person.bond?.frequency
    return often === undefined ? null : -CONTACTS_PER_YEAR[often]
  }
  if (field === 'name') return drawing.byId.get(person.id)?.name ?? null
  const held = kind === 'bond' ? person.bond : person.alter
  const value = (held as Readonly<Record<string, unknown>> | undefined)?.[field]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
