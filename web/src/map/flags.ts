// The names of what happened, as flags on poles, none over another. The same rules as
// src/kring/scene/flags.py.
import { TOP } from './lifetime.ts'
import { tidy } from './placing.ts'
import { linesOf, shortened, widthOf } from './text.ts'

const ROOM = 34 // map units for a line of a name
export const SMALLER = 0.8 // the year under a name
const AIR = 3 // between two flags of one lane
const CLEAR = 5 // between the highest value and the first lane
export const FROM_POLE = 1.2
const LANES = 5 // so many lanes in which no pole may run through a name
const LEADING = 1.2

export interface Told {
  readonly id: string
  readonly x: number
  readonly above: boolean
  readonly title: string
  readonly when: string
}

/** x is the left side; y the middle of the name, `whenY` that of its year. */
export interface Flag {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly whenY: number
  readonly pole: number
  readonly lines: readonly string[]
  readonly when: string
}

export interface Flags {
  readonly flags: readonly Flag[]
  readonly top: number
  readonly bottom: number
}

/** A place for every name; `told` in order of time, `size` of the letters in map units. */
export function flagsOf(told: readonly Told[], size: number): Flags {
  const above = oneSide(told.filter((each) => each.above), size)
  const below = oneSide(told.filter((each) => !each.above), size)
  const placed = new Map([...above.flags, ...below.flags].map((flag) => [flag.id, flag]))
  return { flags: told.map(({ id }) => placed.get(id) as Flag), top: -above.reach, bottom: below.reach }
}

function oneSide(told: readonly Told[], size: number): { flags: Flag[]; reach: number } {
  const names: number[] = [] // per lane, from where on to the right a name stands
  const poles: number[] = [] // and a pole of a name further out
  const flags = [...told].reverse().map((each) => {
    const lines = each.title ? linesOf(each.title, ROOM / size) : []
    const when = shortened(each.when, ROOM / size / SMALLER)
    const wide = Math.max(...lines.map((line) => size * widthOf(line)), size * SMALLER * widthOf(when))
    const lane = laneFor(names, poles, each.x + FROM_POLE + wide + AIR)
    if (lane === names.length) poles.push(each.x)
    names[lane] = each.x
    poles.fill(each.x, 0, lane)
    return flagOf(each, lines, when, lane, size)
  })
  return { flags, reach: tidy(TOP + CLEAR + names.length * heightOf(size)) }
}

/** The nearest lane where a name is free of names and poles, else just of names. */
function laneFor(names: readonly number[], poles: readonly number[], reach: number): number {
  const free = [...names.keys()].filter((lane) => reach <= (names[lane] as number))
  const clear = free.find((lane) => reach <= (poles[lane] as number))
  if (clear !== undefined) return clear
  return names.length >= LANES ? (free[0] ?? names.length) : names.length
}

function heightOf(size: number): number {
  return size * LEADING * (2 + SMALLER) + 1
}

function flagOf(each: Told, lines: readonly string[], when: string, lane: number, size: number): Flag {
  const side = each.above ? -1 : 1
  const high = size * LEADING * lines.length
  const low = size * LEADING * SMALLER
  const near = TOP + CLEAR + lane * heightOf(size)
  return {
    id: each.id,
    x: tidy(each.x + FROM_POLE),
    y: tidy(side * (near + high / 2 + (each.above ? low : 0))),
    whenY: tidy(side * (near + low / 2 + (each.above ? 0 : high))),
    pole: tidy(side * (near + high + low)),
    lines,
    when,
  }
}
