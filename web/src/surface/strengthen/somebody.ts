// Whoever stands not among the choices of a card: added by name, or said first what they mean.
// The same reading as `kring/strengthen/{forms,somebody_else}.py`.
import type { Value } from '../../map/kinds.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Alter } from '../../map/network.ts'
import { controlOf } from '../form.ts'
import { LONGEST_NAME, sameName, tidyName } from '../names.ts'
import { isReference, namedIn, unsaidIn, type Board } from './boards.ts'
import { putsOn, type Things } from './read.ts'

const OF_THINGS = ['hope', 'talents', 'role', 'meeting', 'deleted']

/** The fields in which a card names somebody, who is asked for something first. */
export function peopleFields(board: Board): string[] {
  const ofPeople = [...board.first, ...board.more].filter((field) => isReference(board.kind, field) && !OF_THINGS.includes(field))
  const atOnce = ofPeople.filter((field) => board.first.includes(field))
  const asks = (field: string): number => (board.asks_of.includes(field) ? 0 : 1)
  return (atOnce.length ? atOnce : ofPeople).sort((a, b) => asks(a) - asks(b))
}

/** What a new name is, if the first field it could stand in takes no people. */
export function sortOfNew(board: Board): string {
  const [first] = peopleFields(board)
  return first === 'place' ? 'place' : ((first === 'about' && board.sorts[0]) || '')
}

/** Who can be asked once it was said what they mean. */
export function waitingOn(board: Board, things: Things): Alter[] {
  return peopleFields(board).some((field) => board.asks_of.includes(field)) ? unsaidIn(things) : []
}

export interface Newcomer {
  readonly id: string
  readonly puts: readonly Put[]
}

/** Somebody of that name: who stands there already is the same person. */
export function newcomer(board: Board, typed: string, things: Things, id: () => string = newId): Newcomer | null {
  const name = tidyName(typed).slice(0, LONGEST_NAME)
  if (!name) return null
  const there = [...things.values()].find(({ kind, fields }) => kind === 'alter' && !fields['deleted'] && sameName(String(fields['name'] ?? '')) === sameName(name))
  if (there) return { id: there.id, puts: [] }
  const entity = id()
  const sort = sortOfNew(board)
  return { id: entity, puts: putsOn(entity, 'alter', { name, ...(sort ? { sort } : {}) }) }
}

/** The field that could hold somebody and has room for them, with what stands in it then. */
export function chosenOn(board: Board, fields: Readonly<Record<string, Value>>, things: Things, who: string): { readonly field: string; readonly value: Value } | null {
  for (const field of peopleFields(board)) {
    const held = fields[field] ?? null
    if (!namedIn(board, field, things).includes(who)) continue
    if (controlOf(board.kind, field).as === 'people') {
      const several = Array.isArray(held) ? (held as readonly string[]) : []
      if (!several.includes(who)) return { field, value: [...several, who] }
    } else if (held === null) return { field, value: who }
  }
  return null
}
