// Time on paper: a life from left to right. The same rules as src/kring/scene/lifetime.py.
import type { Event } from './network.ts'
import { tidy } from './placing.ts'

export const LEFT = -100
export const RIGHT = 100
export const PER_STEP = 4.5 // map units for one step of how it was, from -10 to +10
export const TOP = 10 * PER_STEP
const BEFORE = 120 // years around today: what lies further is a slip of a finger
const AFTER = 60
const ADULT = 40 // years of axis as long as nobody said when the person was born
const STEPS = [1, 2, 5, 10, 20, 25, 50]
const MOST_YEARS = 12
const PERIOD_HOLDS = 0.75

export interface Axis {
  readonly start: number
  readonly end: number
  readonly now: number
}

export interface Moment {
  readonly id: string
  readonly time: number
  readonly until: number | null
}

export interface Knot {
  readonly time: number
  readonly x: number
  readonly y: number
}

/** How far in the years a day lies: 2 July 2000 is about 2000.5. */
export function timeOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}

/** When something happened: on its day, else at its year, else nobody knows. */
export function timeOf(event: Event): number | null {
  return event.date ? timeOfDay(event.date) : (event.year ?? null)
}

const isNear = (time: number, now: number): boolean => -BEFORE <= time - now && time - now <= AFTER

/** What happened, in the order of time; what has no year, or one far off, stays out. */
export function momentsOf(events: readonly Event[], now: number): Moment[] {
  const beside = new Map<number, Event[]>()
  for (const event of events) {
    const time = timeOf(event)
    if (time !== null && isNear(time, now)) beside.set(time, [...(beside.get(time) ?? []), event])
  }
  const found = [...beside].flatMap(([time, same]) =>
    same.map((event, turn): Moment => {
      const later = time + (turn / same.length) * roomOf(time, event, now)
      return { id: event.id, time: later, until: endOf(event, later, now) }
    }),
  )
  return found.sort((a, b) => a.time - b.time)
}

function endOf(event: Event, begin: number, now: number): number | null {
  const until = event.until_year ?? null
  return until !== null && begin < until && until <= now + AFTER ? until : null
}

function roomOf(time: number, event: Event, now: number): number {
  if (event.date) return 1 / 372
  return 0 < now - time && now - time < 1 ? now - time : 1
}

/** From birth, or the first thing known, to today or what is still to come. */
export function axisOf(moments: readonly Moment[], years: readonly number[], born: number | null, now: number): Axis {
  const ends = moments.flatMap(({ time, until }) => (until === null ? [time] : [time, until]))
  const others = years.filter((year) => isNear(year, now))
  const alive = born !== null && 0 <= now - born && now - born <= BEFORE
  const begin = alive ? [born] : [now - ADULT, ...others] // who was there before makes a life no longer
  const start = Math.floor(Math.min(...begin, ...ends))
  return { start, end: Math.max(now, start + 1, ...ends, ...others), now }
}

/** Where a moment stands, at an end of the paper if it lies beyond. */
export function xOf({ start, end }: Axis, time: number): number {
  const within = Math.min(Math.max(time, start), end)
  return tidy(LEFT + ((within - start) / (end - start)) * (RIGHT - LEFT))
}

/** The year of a place on the paper. */
export function yearAt({ start, end }: Axis, x: number): number {
  const part = Math.min(Math.max((x - LEFT) / (RIGHT - LEFT), 0), 1)
  return Math.floor(start + part * (end - start))
}

/** How it was at a height on the paper. */
export function valueAt(y: number): number {
  return Math.min(Math.max(Math.round(-y / PER_STEP), -10), 10) + 0
}

/** The round years to write under the axis, at most some twelve. */
export function yearsOf({ start, end }: Axis): number[] {
  const step = STEPS.find((each) => (end - start) / each <= MOST_YEARS) ?? 50
  const first = Math.ceil(start / step)
  return Array.from({ length: Math.floor(end / step) - first + 1 }, (_, k) => (first + k) * step)
}

/** Up is good, down is hard; in the middle while unsaid. */
export function yOf(value: number | null | undefined): number {
  return -PER_STEP * (value ?? 0) + 0
}

/** The places the line goes through; a time that lasted holds it level for most of its years. */
export function knotsOf(events: readonly Event[], moments: readonly Moment[], axis: Axis): Knot[] {
  const values = new Map(events.map(({ id, value }) => [id, value ?? null]))
  const knots = moments.flatMap(({ id, time, until }) => {
    const value = values.get(id) ?? null
    if (value === null) return []
    const times = until === null ? [time] : [time, time + PERIOD_HOLDS * (until - time)]
    return times.map((each) => ({ time: each, x: xOf(axis, each), y: yOf(value) }))
  })
  return knots.sort((a, b) => a.time - b.time)
}
