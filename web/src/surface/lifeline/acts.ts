// Everything a hand can do on a lifeline, each as the fields it writes. No screen, no words.
import type { Value } from '../../map/kinds.ts'
import { LIMITS } from '../../map/kinds.ts'
import { timeOf } from '../../map/lifetime.ts'
import type { Event } from '../../map/network.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Role } from './told.ts'

/** Where on the paper: in which year, and how it was; null while that is not said. */
export interface Point {
  readonly year: number
  readonly value: number | null
}

export function say(id: string, field: string, value: Value): Put {
  return { entity: id, kind: 'event', field, value }
}

export function addEvent({ year, value }: Point): { id: string; puts: Put[] } {
  const id = newId()
  const height = value === null ? [] : [say(id, 'value', value)]
  return { id, puts: [say(id, 'year', year), ...height] }
}

/** To another year and height; a time that lasted keeps its length, a day in the same year stays. */
export function moveEvent(event: Event, { year, value }: Point): Put[] {
  const time = timeOf(event)
  const from = time === null ? null : Math.floor(time)
  const puts = value === (event.value ?? null) ? [] : [say(event.id, 'value', value)]
  if (from === year) return puts
  const until = event.until_year ?? null
  if (event.date) puts.push(say(event.id, 'date', null))
  if (until !== null && from !== null) {
    puts.push(say(event.id, 'until_year', Math.min(until + year - from, LIMITS.LifeYear.max)))
  }
  return [...puts, say(event.id, 'year', year)]
}

/** Who was there, came, went or helped: somebody is named, or not any longer. */
export function nameAt(event: Event, role: Role, person: string): Put[] {
  const named = event[role] ?? []
  const now = named.includes(person) ? named.filter((id) => id !== person) : [...named, person]
  return [say(event.id, role, now.length > 0 ? now : null)]
}

/** Somebody who was not in the kring yet comes in as from earlier: whether they matter now is not said. */
export function newPersonAt(event: Event, role: Role, name: string): Put[] {
  const id = newId()
  return [
    { entity: id, kind: 'alter', field: 'name', value: name },
    { entity: id, kind: 'alter', field: 'status', value: 'past' },
    ...nameAt(event, role, id),
  ]
}

/** A bond from earlier that somebody would like back: asleep, with the wish to wake it. */
export function wakeUp(ego: string, person: string): Put[] {
  return [
    { entity: person, kind: 'alter', field: 'status', value: 'asleep' },
    { entity: `${ego}~${person}`, kind: 'bond', field: 'wish', value: 'wake' },
  ]
}

/** Why an end year does not fit, as the key of a sentence; null if it does. */
export function problemWithEnd(event: Event, until: Value): string | null {
  const time = timeOf(event)
  return typeof until === 'number' && time !== null && until < Math.floor(time) ? 'lifeline.order' : null
}
