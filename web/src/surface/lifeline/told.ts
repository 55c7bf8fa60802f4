// What is said of an event: on its flag, on its card, and to who listens.
import { timeOf } from '../../map/lifetime.ts'
import type { Event } from '../../map/network.ts'
import type { Speech } from '../say.ts'

export type Role = 'present' | 'came' | 'gone' | 'helped_by'
export const ROLES: readonly Role[] = ['present', 'came', 'gone', 'helped_by']

/** When it was, as it was said: the time of life, else the year or the years; '' if nobody knows. */
export function whenOf(event: Event): string {
  if (event.phase) return event.phase
  const time = timeOf(event)
  if (time === null) return ''
  const until = event.until_year ?? null
  const year = Math.floor(time)
  return until !== null && until > time ? `${year}–${until}` : String(year)
}

/** What it is called; what stays silent is not called by its name. */
export function titleOf(event: Event, speech: Speech): string {
  if (event.silent) return speech.say('lifeline.quiet')
  return event.title ?? speech.say('lifeline.nameless')
}

export function heightOf(value: number | null | undefined, speech: Speech): string {
  if (value === null || value === undefined) return speech.say('lifeline.unsaid')
  if (value === 0) return speech.say('lifeline.between')
  const way = speech.say(value > 0 ? 'lifeline.good' : 'lifeline.hard')
  return `${way} (${value > 0 ? '+' : '−'}${Math.abs(value)})`
}

/** All that is known of an event, for who cannot see where it stands. */
export function describeEvent(event: Event, speech: Speech, nameOf: (id: string) => string): string {
  const when = whenOf(event) || speech.say('lifeline.no_year')
  if (event.silent) return when
  const people = ROLES.flatMap((role) => {
    const names = (event[role] ?? []).map(nameOf)
    return names.length > 0 ? [`${speech.field('event', role)} ${speech.list(names)}`] : []
  })
  const theme = event.theme ? [speech.option('event', 'theme', event.theme)] : []
  return [when, heightOf(event.value, speech), ...theme, ...people].join('. ')
}

/** In the order of time; what has no year comes first, since it still waits for one. */
export function inOrder(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => (timeOf(a) ?? -Infinity) - (timeOf(b) ?? -Infinity) || 0)
}
