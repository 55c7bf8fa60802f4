// Days as the reader writes them.
import { dayOf } from '../../map/rounds.ts'
import { dayInWords } from '../days.ts'
import type { Speech } from '../say.ts'

export function today(): string {
  return dayOf(new Date())
}

/** A day in the words of the reader's calendar. */
export function dayWritten(speech: Speech, day: string | null | undefined): string {
  return day ? dayInWords(speech.language, day) : speech.say('rounds.no_day')
}
