// The line of people as it lies on this screen: for everybody their bars, and the same in words.
import { timeOfDay, xOf, LEFT, RIGHT } from '../../map/lifetime.ts'
import { presencesOf, type Presence, type Span } from '../../map/people_line.ts'
import type { Drawing, Person } from '../people.ts'
import type { Speech } from '../say.ts'
import type { Line } from './line.ts'
import { titleOf } from './told.ts'

/** A bar; where it begins and how long it is, in parts of the whole. */
export interface Bar {
  readonly from: number
  readonly long: number
  readonly kind: Span['kind']
}

export interface Row {
  readonly person: Person
  readonly bars: readonly Bar[]
  readonly marks: readonly { readonly at: number; readonly helped: boolean }[]
  readonly told: string
}

/** The signs that stand in these rows, to explain. */
export function signsOf(rows: readonly Row[]): readonly Sign[] {
  const kinds = new Set<string>(rows.flatMap(({ bars }) => bars.map(({ kind }) => (kind === 'before' ? 'unsure' : kind))))
  const marks = new Set<string>(rows.flatMap((row) => row.marks.map(({ helped }) => (helped ? 'helped' : 'was'))))
  return SIGNS.filter((sign) => kinds.has(sign) || marks.has(sign))
}

const SIGNS = ['there', 'asleep', 'unsure', 'was', 'helped'] as const
export type Sign = (typeof SIGNS)[number]

/** Everybody with a year, who came first first, and who has none yet. */
export function rowsOf(drawing: Drawing, line: Line, today: string, speech: Speech): { rows: Row[]; without: Person[] } {
  const { alters, events } = drawing.network
  const part = (time: number): number => (xOf(line.axis, time) - LEFT) / (RIGHT - LEFT)
  const rows = presencesOf(alters, events, line.moments, timeOfDay(today)).flatMap((presence): Row[] => {
    const person = drawing.byId.get(presence.id)
    if (!person) return []
    const bars = presence.spans.map(({ start, end, kind }) => ({ from: part(start), long: part(end) - part(start), kind }))
    const marks = presence.marks.map(({ time, helped }) => ({ at: part(time), helped }))
    return [{ person, bars, marks, told: toldOf(presence, drawing, line, speech) }]
  })
  const there = new Set(rows.map(({ person }) => person.id))
  const without = drawing.people.filter(({ id, alter }) => !there.has(id) && alter.status !== 'wished')
  return { rows, without }
}

function toldOf(presence: Presence, { network }: Drawing, line: Line, speech: Speech): string {
  const today = Math.floor(line.axis.now)
  const years = presence.spans.map(({ start, end, kind }) => {
    const to = Math.floor(end) >= today ? speech.say('lifeline.today') : Math.floor(end)
    return speech.say(`lifeline.${kind}`, { from: Math.floor(start), to })
  })
  const at = (role: 'helped_by' | 'present'): string[] =>
    network.events
      .filter((event) => !event.silent && event[role]?.includes(presence.id))
      .map((event) => titleOf(event, speech))
  const helped = at('helped_by')
  const there = at('present').filter((title) => !helped.includes(title))
  return [
    ...years,
    ...(helped.length > 0 ? [speech.say('lifeline.helped_at', { what: speech.list(helped) })] : []),
    ...(there.length > 0 ? [speech.say('lifeline.was_at', { what: speech.list(there) })] : []),
  ].join('. ')
}
