// What lies on a table around figures: blocks, cloths, glasses, fences, threads, and the table.
import { at, written, type End, type Point } from './lines.ts'
import { FIGURES, OUTER, type Layer } from './look.ts'
import { shapePath } from './shapes.ts'

const STEP = 1.6 // how far the side of a block is seen
const LOBES = 9
const POST = 2.2
const POSTS_APART = 6
const WAVE = 3.2
const HALF_WAVE = 8 // of a thread
const CLEAR = 0.6
const LEAST = 2

/** A layer and its path. */
export type Painted = readonly [Layer, string]

/** Where a figure stands and which way it looks: 0 is up, 90 is right. */
export interface Stand extends Point {
  readonly radius: number
  readonly facing: number
}

/** A point so many radii ahead of the middle and to the right of it. */
export function pointOf({ x, y, radius, facing }: Stand, ahead: number, aside: number): Point {
  const angle = (facing * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return { x: x + radius * (ahead * sin + aside * cos), y: y + radius * (aside * sin - ahead * cos) }
}

/** The outline of points that are given as ahead and aside. */
export function outline(stand: Stand, ...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([ahead, aside]) => at(pointOf(stand, ahead, aside))).join('L')}Z`
}

/** An oval around a point ahead, so long along the way it looks and so wide. */
export function oval(stand: Stand, ahead: number, long: number, wide: number): string {
  const [left, right] = [at(pointOf(stand, ahead, -wide)), at(pointOf(stand, ahead, wide))]
  const arc = `A${written(stand.radius * wide)} ${written(stand.radius * long)} ${written(stand.facing)} 1 1`
  return `M${left}${arc} ${right}${arc} ${left}Z`
}

export function block({ x, y }: Stand, half: number): Painted[] {
  const far = half + STEP
  const side = [
    [x + half, y - half],
    [x + far, y - half + STEP],
    [x + far, y + far],
    [x - half + STEP, y + far],
    [x - half, y + half],
    [x + half, y + half],
  ] as const
  return [
    ['block_side', `M${side.map(([px, py]) => at({ x: px, y: py })).join('L')}Z`],
    ['block_top', box(x, y, half, half)],
  ]
}

/** A cloth over a figure, so many radii wide; what is under it is not painted. */
export function cloth({ x, y, radius }: Stand, reach: number): Painted[] {
  const far = reach * radius
  const point = (i: number): string => {
    const angle = ((2 * i - LOBES / 2) * Math.PI) / LOBES
    return at({ x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) })
  }
  const bulge = written(0.42 * far)
  const arcs = Array.from({ length: LOBES }, (_, i) => `A${bulge} ${bulge} 0 0 1 ${point(i + 1)}`)
  const fold = (aside: number): string => {
    const middle = x + aside * far
    const [from, to] = [at({ x: middle - 0.1 * far, y: y - 0.5 * far }), at({ x: middle - 0.1 * far, y: y + 0.5 * far })]
    return `M${from}Q${at({ x: middle + 0.22 * far, y })} ${to}`
  }
  return [
    ['cloth', `M${point(0)}${arcs.join('')}Z`],
    ['folds', [-0.5, 0, 0.5].map(fold).join('')],
  ]
}

export function glass({ x, y, radius }: Stand, reach: number): Painted[] {
  const far = reach * radius
  const bow = written(0.8 * far)
  const from = at({ x: x - 0.74 * far, y: y - 0.3 * far })
  const to = at({ x: x - 0.3 * far, y: y - 0.74 * far })
  return [
    ['glass', shapePath('circle', x, y, far) + shapePath('circle', x, y, far - 1.1)],
    ['gleam', `M${from}A${bow} ${bow} 0 0 1 ${to}`],
  ]
}

/** A fence across the way it looks, with posts at even distances. */
export function rail({ x, y, facing }: Stand, half: number): string {
  const one = { x, y, radius: 1, facing }
  const parts = Math.floor((2 * half) / POSTS_APART + 0.5)
  const posts = Array.from({ length: parts + 1 }, (_, i) => {
    const aside = half * ((2 * i) / parts - 1)
    return `M${at(pointOf(one, -POST, aside))}L${at(pointOf(one, POST, aside))}`
  })
  return `M${at(pointOf(one, 0, -half))}L${at(pointOf(one, 0, half))}${posts.join('')}`
}

/** A waving thread between figures, with a knot at both ends; none where they touch. */
export function threadBetween(start: End, end: End): Painted[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  const first = start.radius + CLEAR
  const last = length - end.radius - CLEAR
  if (last - first < LEAST) return []
  const [ux, uy] = [dx / length, dy / length]
  const along = (far: number, aside = 0): Point => ({
    x: start.x + ux * far - uy * aside,
    y: start.y + uy * far + ux * aside,
  })
  const waves = 2 * Math.max(1, Math.floor((last - first) / (2 * HALF_WAVE) + 0.5))
  const [a, b] = [along(first), along(last)]
  let path = `M${at(a)}`
  for (let i = 0; i < waves; i += 1) {
    const bend = along(first + ((last - first) * (i + 0.5)) / waves, i % 2 === 0 ? WAVE : -WAVE)
    path += `Q${at(bend)} ${at(along(first + ((last - first) * (i + 1)) / waves))}`
  }
  return [
    ['thread', path],
    ['knots', shapePath('circle', a.x, a.y, 1) + shapePath('circle', b.x, b.y, 1)],
  ]
}

/** A box from its middle and half its width and height. */
export function box(x: number, y: number, wide: number, high: number): string {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const
  return `M${corners.map(([sx, sy]) => at({ x: x + sx * wide, y: y + sy * high })).join('L')}Z`
}

/** The table: a square with round corners around the middle. */
export const TABLE = ((): string => {
  const [half, bow] = [OUTER, FIGURES.corner]
  const straight = half - bow
  const arc = `A${written(bow)} ${written(bow)} 0 0 1`
  return (
    `M-${straight} -${half}L${straight} -${half}${arc} ${half} -${straight}L${half} ${straight}` +
    `${arc} ${straight} ${half}L-${straight} ${half}${arc} -${half} ${straight}L-${half} -${straight}` +
    `${arc} -${straight} -${half}Z`
  )
})()
