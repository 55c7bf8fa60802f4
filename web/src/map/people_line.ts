// Who was there when: a bar for everybody. The same rules as src/kring/scene/people_line.py.
import type { Moment } from './lifetime.ts'
import type { Alter, Event } from './network.ts'

const FADES = 3 // years in which a bar without a known end or beginning fades

export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: 'before' | 'there' | 'asleep' | 'unsure'
}

export interface Mark {
  readonly time: number
  readonly helped: boolean
}

export interface Presence {
  readonly id: string
  readonly spans: readonly Span[]
  readonly marks: readonly Mark[]
}

type Mine = readonly [Moment, Event]

/** Who was there when, who came first first; what stays silent says nothing here either. */
export function presencesOf(
  alters: readonly Alter[],
  events: readonly Event[],
  moments: readonly Moment[],
  now: number,
): Presence[] {
  const byId = new Map(events.filter(({ silent }) => !silent).map((event) => [event.id, event]))
  const told = moments.flatMap((moment): Mine[] => {
    const event = byId.get(moment.id)
    return event ? [[moment, event]] : []
  })
  return alters
    .filter(({ status }) => status !== 'wished')
    .map((alter) => presence(alter, told, now))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start)
}

function presence(alter: Alter, told: readonly Mine[], now: number): Presence {
  const mine = told.filter(([, event]) => isNamed(alter.id, event))
  const since = [alter.known_since ?? null, ...mine.slice(0, 1).map(([{ time }]) => time)]
  const first = since.filter((time) => time !== null)
  let opened = first.length > 0 ? Math.min(...first) : null
  const spans: Span[] = opened === null ? [] : leadIn(alter, opened, mine[0])
  let last = opened ?? 0
  for (const [moment, event] of mine) {
    const end = moment.until ?? moment.time
    opened ??= moment.time
    last = Math.max(last, end)
    if (event.gone?.includes(alter.id)) {
      spans.push({ start: opened, end, kind: 'there' })
      opened = null
    }
  }
  if (opened !== null) spans.push(...toTheEnd(alter, opened, last, now))
  return { id: alter.id, spans, marks: marksOf(alter.id, mine) }
}

/** A bar fades in, unless it was said since when, or that they came then. */
function leadIn(alter: Alter, opened: number, first?: Mine): Span[] {
  const came = first?.[0].time === opened && first[1].came?.includes(alter.id)
  if (came || alter.known_since === opened) return []
  const start = Math.max(opened - FADES, Math.min(alter.born ?? -Infinity, opened))
  return start < opened ? [{ start, end: opened, kind: 'before' }] : []
}

function toTheEnd(alter: Alter, opened: number, last: number, now: number): Span[] {
  const died = alter.died ?? null
  const status = alter.status ?? null
  if (died !== null && died >= opened) return [{ start: opened, end: died, kind: 'there' }]
  if (status === null || status === 'active' || status === 'second_hand') {
    return [{ start: opened, end: Math.max(now, last), kind: 'there' }]
  }
  const there: Span[] = last > opened ? [{ start: opened, end: last, kind: 'there' }] : []
  if (status === 'asleep') return [...there, { start: last, end: Math.max(now, last), kind: 'asleep' }]
  return [...there, { start: last, end: Math.max(last, Math.min(last + FADES, now)), kind: 'unsure' }]
}

function marksOf(id: string, mine: readonly Mine[]): Mark[] {
  return mine.flatMap(([{ time }, event]) => {
    const helped = event.helped_by?.includes(id) ?? false
    return helped || event.present?.includes(id) ? [{ time, helped }] : []
  })
}

function isNamed(id: string, { present, came, gone, helped_by }: Event): boolean {
  return [present, came, gone, helped_by].some((ids) => ids?.includes(id))
}
