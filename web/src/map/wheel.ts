// The wheel: six parts of life around, people and taking part in the hub.
import { OPTIONS, type LifeArea } from './kinds.ts'
import { written } from './lines.ts'
import { tidy, type Place } from './placing.ts'
import { widthOf } from './text.ts'

export const AREAS: readonly LifeArea[] = OPTIONS.LifeArea
const AROUND = AREAS.slice(0, 6)
const HUB = AREAS.slice(6)
export const HUB_EDGE = 44
const HUB_FULL = 42
const INNER = 47
const OUTER = 97
const WORDS_AT = 72
const MARK_AT = 103
const TURN = 360 / AROUND.length
const START = -90 // degrees clockwise from the right: twelve o'clock

export function inHub(area: LifeArea): boolean {
  return HUB.includes(area)
}

/** A part of life, filled from the middle as far as its mark; null when that is 0. */
export function areaPath(area: LifeArea, score = 10): string | null {
  if (score <= 0) return null
  if (inHub(area)) return `${scoreLine(area, score)}Z`
  const first = START + AROUND.indexOf(area) * TURN
  const far = farOf(score)
  return (
    `M${around(first, INNER)}L${around(first, far)}${arc(far, 1)}${around(first + TURN, far)}` +
    `L${around(first + TURN, INNER)}${arc(INNER, 0)}${around(first, INNER)}Z`
  )
}

/** Only the edge where a mark ends, for how it was before. */
export function scoreLine(area: LifeArea, score: number): string {
  if (inHub(area)) {
    const far = (HUB_FULL * score) / 10
    return `M0 ${written(-far)}${arc(far, hubSide(area) > 0 ? 1 : 0)}0 ${written(far)}`
  }
  const first = START + AROUND.indexOf(area) * TURN
  const far = farOf(score)
  return `M${around(first, far)}${arc(far, 1)}${around(first + TURN, far)}`
}

/** The whole part, as it lies there before anything is said. */
export function barePath(area: LifeArea): string {
  return inHub(area) ? `${scoreLine(area, (10 * HUB_EDGE) / HUB_FULL)}Z` : (areaPath(area) as string)
}

/** Around which point the name stands. */
export function wordsAt(area: LifeArea): Place {
  return inHub(area) ? { x: hubSide(area) * 21, y: 0 } : place(middle(area), WORDS_AT)
}

/** Where the mark stands: outside the wheel, or under the name in the hub. */
export function markAt(area: LifeArea): Place {
  return inHub(area) ? { x: hubSide(area) * 11, y: 25 } : place(middle(area), MARK_AT)
}

/** Which part of life a finger points at, and which mark, in whole numbers. */
export function touched({ x, y }: Place): { area: LifeArea; score: number } {
  const far = Math.sqrt(x * x + y * y)
  if (far < (HUB_EDGE + INNER) / 2)
    return { area: HUB[x < 0 ? 0 : 1] as LifeArea, score: whole(far / HUB_FULL) }
  const turned = ((((Math.atan2(y, x) * 180) / Math.PI - START) % 360) + 360) % 360
  const area = AROUND[Math.min(Math.floor(turned / TURN), AROUND.length - 1)] as LifeArea
  return { area, score: whole((far - INNER) / (OUTER - INNER)) }
}

/** The mark a finger stands for while it moves in and out within one part. */
export function scoreAt(area: LifeArea, { x, y }: Place): number {
  const far = Math.sqrt(x * x + y * y)
  return whole(inHub(area) ? far / HUB_FULL : (far - INNER) / (OUTER - INNER))
}

function whole(part: number): number {
  return Math.floor(Math.min(Math.max(part, 0), 1) * 10 + 0.5)
}

function hubSide(area: LifeArea): number {
  return area === HUB[0] ? -1 : 1
}

function farOf(score: number): number {
  return INNER + ((OUTER - INNER) * score) / 10
}

function middle(area: LifeArea): number {
  return START + (AROUND.indexOf(area) + 0.5) * TURN
}

function place(degrees: number, far: number): Place {
  const angle = (degrees * Math.PI) / 180
  return { x: tidy(far * Math.cos(angle)), y: tidy(far * Math.sin(angle)) }
}

function around(degrees: number, far: number): string {
  const { x, y } = place(degrees, far)
  return `${written(x)} ${written(y)}`
}

function arc(far: number, turn: 0 | 1): string {
  return `A${written(far)} ${written(far)} 0 0 ${turn} `
}

/** How much bare paper lies under a name with its dots and people, so that no edge runs through it. */
export function plateOf(names: readonly string[], people: string, size: number, dots: boolean): { half: number; up: number; down: number } {
  const wide = Math.max(...names.map((line) => widthOf(line) * 1.08), widthOf(people) * 0.85)
  const high = (names.length * size * 1.2) / 2
  return { half: (wide * size) / 2 + 1.2, up: high + 1.4, down: high + (people ? 1 + size * 1.4 : dots ? 2.4 : -1.4) }
}
