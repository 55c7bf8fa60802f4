// After an event: one gentle question at a time, never twice, and every one may be passed over.
import type { Event } from '../../map/network.ts'
import type { Role } from './told.ts'

export type Asked = Role | 'helped'

const IN_ORDER: readonly Asked[] = ['present', 'helped_by', 'helped', 'came', 'gone']

/** The next question about an event; null when all was said or passed over, or before it has a name. */
export function nextQuestion(event: Event, passed: ReadonlySet<string>): Asked | null {
  if (!event.title || event.silent) return null
  return IN_ORDER.find((asked) => !isSaid(event, asked) && !passed.has(`${event.id} ${asked}`)) ?? null
}

/** Of a good time nobody asks how they got through. */
export function wordingOf(event: Event, asked: Asked): string {
  return asked === 'helped' && (event.value ?? 0) > 0 ? 'lifeline.ask.helped_good' : `lifeline.ask.${asked}`
}

function isSaid(event: Event, asked: Asked): boolean {
  const said = event[asked] ?? ''
  return said.length > 0
}
