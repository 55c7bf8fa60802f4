// The matrix: where the person's own dot stands, the path from day to day, and what the drawing suggests.
import { written } from './lines.ts'
import type { Network, Stand } from './network.ts'
import { tidy, type Place } from './placing.ts'
import { inOrder } from './rounds.ts'
import { isPaid } from './shapes.ts'
import { widthOf } from './text.ts'

export const STEP = 18 // map units from one mark to the next
export const EDGE = 5 * STEP
export const BORDER = STEP / 2
export const DOT = 4
export const NOW = 6
const CLEAR = DOT + 0.6
const MIDDLE = 5
const HALFWAY = 12 // unpaid people in the middle of the field

export interface Marks {
  readonly experience: number
  readonly richness: number
}

export interface Dot extends Marks {
  readonly stand: Stand
  readonly place: Place
}

/** Every stand that has a place in the field, earliest first. */
export function dotsOf(stands: readonly Stand[]): Dot[] {
  return inOrder(stands).flatMap((stand) => {
    const { experience, richness } = stand
    if (typeof experience !== 'number' || typeof richness !== 'number') return []
    return [{ stand, experience, richness, place: placeOf({ experience, richness }) }]
  })
}

/** To the right gives strength, up is many. */
export function placeOf({ experience, richness }: Marks): Place {
  return { x: tidy((experience - MIDDLE) * STEP), y: tidy((MIDDLE - richness) * STEP) }
}

/** Which marks, in tenths, a place in the field stands for. */
export function marksAt({ x, y }: Place): Marks {
  return { experience: mark(MIDDLE + x / STEP), richness: mark(MIDDLE - y / STEP) }
}

function mark(value: number): number {
  return Math.floor(Math.min(Math.max(value, 0), 10) * 10 + 0.5) / 10
}

/** The dots joined from day to day; those that touch need no line. */
export function pathOf(places: readonly Place[]): string | null {
  const parts = places.slice(1).map((b, index) => {
    const a = places[index] as Place
    const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
    if (length <= 2 * CLEAR) return ''
    const [ux, uy] = [((b.x - a.x) / length) * CLEAR, ((b.y - a.y) / length) * CLEAR]
    return `M${written(a.x + ux)} ${written(a.y + uy)}L${written(b.x - ux)} ${written(b.y - uy)}`
  })
  return parts.join('') || null
}

export interface Perception {
  readonly richness: number | null
  readonly experience: number | null
  readonly unpaid: number
}

/** What the drawing suggests; shown only after the person's own dot, which always counts. */
export function perception(network: Network): Perception {
  const people = network.alters.filter(
    ({ sort, status, relation_types }) =>
      (sort ?? 'person') === 'person' &&
      (status ?? 'active') === 'active' &&
      !relation_types?.includes('light_tie'),
  )
  const sum = (field: 'energy_in' | 'energy_out') =>
    people.reduce((total, { id }) => total + (network.bonds.get(id)?.[field] ?? 0), 0)
  const unpaid = people.filter((alter) => isPaid(alter) !== true).length
  return {
    richness: network.alters.length > 0 ? richnessOf(unpaid) : null,
    experience: experienceOf(sum('energy_in'), sum('energy_out')),
    unpaid,
  }
}

/** From 0 to 10; the more there are, the less one more adds. */
export function richnessOf(unpaid: number): number {
  return Math.min(10, (MIDDLE * Math.log(1 + unpaid)) / Math.log(1 + HALFWAY))
}

export function experienceOf(energyIn: number, energyOut: number): number | null {
  const both = energyIn + energyOut
  return both ? MIDDLE + (MIDDLE * (energyIn - energyOut)) / both : null
}

/** On which side of the middle; null on the border, from 4.5 to 5.5. */
export function sideOf(mark: number): boolean | null {
  return Math.abs(mark - MIDDLE) <= 0.5 ? null : mark > MIDDLE
}

/** Whether the person sees it clearly differently from the drawing: more than 3 apart. */
export function seenDifferently(own: number | null | undefined, suggested: number | null): boolean {
  return typeof own === 'number' && suggested !== null && Math.abs(own - suggested) > 3
}

/** Whether the ends of both axes fit beside each other under the field: in bold, with an arrow at each side. */
export function besideEachOther([left, middle, right]: readonly [string, string, string], letters: number): boolean {
  const half = widthOf(middle) / 2 + Math.max(widthOf(left), widthOf(right)) + 3
  return half * 1.08 * letters <= EDGE
}
