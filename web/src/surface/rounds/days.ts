// Days as the reader writes them.
import { dayOf } from '../../map/rounds.ts'
import type { Speech } from '../say.ts'

export function today(): string {
  return dayOf(new Date())
}

/** A day in the words of the reader's calendar. */
export function dayWritten(speech: Speech, day: string | null | undefined): string {
  if (!day) return speech.say('rounds.no_day')
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = new Date(2000, month - 1, date)
  at.setFullYear(year) // a year below 100 means that year, and not one of last century
  return new Intl.DateTimeFormat(speech.language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}
