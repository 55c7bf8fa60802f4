// Everything a hand can do on the drawing, each as the fields it writes. No screen, no words.
import type { Value } from '../map/kinds.ts'
import { ABOUT_ID } from '../map/kinds.ts'
import type { Alter } from '../map/network.ts'
import type { Place } from '../map/placing.ts'
import { newId, pairId, type Put, type Thing } from '../sync/session.ts'

/** What a name on the line at the foot stands for. */
export type As = 'person' | 'animal' | 'place' | 'past' | 'light' | 'group' | 'wished'
export const AS: readonly As[] = ['animal', 'place', 'past', 'light', 'group', 'wished']

// What a name is first taken for on a paper that is about something else than people now.
const FIRST: Readonly<Record<string, As>> = { neighbourhood: 'place', then: 'past', wished: 'wished' }

export function asFirst(drawing: string): As {
  return FIRST[drawing] ?? 'person'
}

export interface Named {
  readonly ids: readonly string[]
  readonly puts: readonly Put[]
}

/** Names go to the tray; a light tie is written down by its place, no name needed. */
export function nameThem(names: readonly string[], as: As = 'person'): Named {
  const ids = names.map(() => newId())
  const puts = names.flatMap((name, index) => {
    const entity = ids[index] as string
    const put = (field: string, value: Value): Put => ({ entity, kind: 'alter', field, value })
    if (as === 'light') return [put('met_at', name), put('relation_types', ['light_tie'])]
    if (as === 'past') return [put('name', name), put('status', 'past')]
    if (as === 'wished') return [put('name', name), put('sort', 'role'), put('status', 'wished')]
    if (as === 'person') return [put('name', name)]
    return [put('name', name), put('sort', as)]
  })
  return { ids, puts }
}

/** Somebody known by sight from a place: they are seen there, and stand as far from home. */
export function metAt(place: Alter, name: string): Put[] {
  const entity = newId()
  const put = (field: string, value: Value): Put => ({ entity, kind: 'alter', field, value })
  const seen = [...(place.seen_there ?? []), entity]
  return [
    put('name', name),
    put('relation_types', ['light_tie']),
    ...(place.name ? [put('met_at', place.name)] : []),
    ...(place.place_level ? [put('place_level', place.place_level)] : []),
    { entity: place.id, kind: 'alter', field: 'seen_there', value: seen },
  ]
}

export const tieId = pairId

/** Draw the line between two people, also where an older one was put aside. */
export function tieThem(a: string, b: string, older?: Thing): Put[] {
  const entity = tieId(a, b)
  const line: Put = { entity, kind: 'tie', field: 'knows', value: true }
  return older?.fields['deleted'] ? [line, { ...line, field: 'deleted', value: null }] : [line]
}

/** Take the line away: not asked again, not "they do not know each other". */
export function untieThem(a: string, b: string, tie: Thing): Put[] {
  const entity = tieId(a, b)
  const says = Object.keys(tie.fields).some((field) => field !== 'knows' && field !== 'deleted')
  return says
    ? [{ entity, kind: 'tie', field: 'deleted', value: true }]
    : [{ entity, kind: 'tie', field: 'knows', value: null }]
}

/** Lines between all of a group; those that are there already stay as they are. */
export function allKnow(
  ids: readonly string[],
  drawn: ReadonlySet<string>,
  things: ReadonlyMap<string, Thing>,
): Put[] {
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => {
      const id = tieId(a, b)
      return drawn.has(id) ? [] : tieThem(a, b, things.get(id))
    }),
  )
}

export function takeAway(id: string): Put[] {
  return [{ entity: id, kind: 'alter', field: 'deleted', value: true }]
}

export function allLinesAreThere(asked: boolean): Put[] {
  return [{ entity: ABOUT_ID, kind: 'about', field: 'ties_asked', value: asked ? true : null }]
}

export function sayField(entity: string, kind: Put['kind'], field: string, value: Value): Put[] {
  return [{ entity, kind, field, value }]
}

/** Who gets and gives one kind of support, after one of the two was ticked or not. */
export function exchanged(now: unknown, side: 'get' | 'give', on: boolean): Value {
  const gets = side === 'get' ? on : now === 'get' || now === 'both'
  const gives = side === 'give' ? on : now === 'give' || now === 'both'
  if (gets && gives) return 'both'
  if (gets) return 'get'
  return gives ? 'give' : null
}

/** A place where a sign can stand: where the drawing allows it, and not on top of anybody. */
export function standable(to: Place, others: readonly Place[], room: number, onPaper: (at: Place) => Place): Place {
  const wanted = onPaper(to)
  const free = (place: Place) => others.every((other) => gap(other, place) >= room)
  if (free(wanted)) return wanted
  for (let far = room / 2; far <= 4 * room; far += room / 2) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn * Math.PI) / 6
      const place = onPaper({ x: wanted.x + far * Math.cos(angle), y: wanted.y + far * Math.sin(angle) })
      if (free(place)) return place
    }
  }
  return wanted
}

function gap(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
