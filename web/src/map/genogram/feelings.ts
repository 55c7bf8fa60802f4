// How people feel about each other, as a layer over the family: eleven lines, off unless asked for.
import { at, written } from '../lines.ts'
import { PERSON_RADIUS } from '../look.ts'
import { ends, type Tie } from '../network.ts'
import type { Place } from '../placing.ts'
import type { Stroke } from '../view.ts'
import type { Layout } from './layout.ts'

export const COLOUR = '#256a8a'
const WIDTH = 0.55
const STEPS = 24 // of a bent line
const BEND = 9 // over people who stand in between
const PARALLEL: Readonly<Record<string, readonly number[]>> = {
  ordinary: [0],
  close: [-0.8, 0.8],
  fused: [-1.3, 0, 1.3],
  distant: [0],
  indifferent: [0],
  close_conflict: [-1.9, 1.9],
  distrust: [0],
}
const DASH: Readonly<Record<string, readonly number[]>> = { distant: [0.8, 2], indifferent: [4.8, 3.2], distrust: [1.6, 1.2] }
const ZIGZAG: readonly string[] = ['conflict', 'close_conflict', 'distrust', 'violence']
const [AMPLITUDE, PERIOD, GAP, BAR, HEAD] = [1.3, 3, 3.4, 4, 3.2]

/** Every line of which both ends stand in the drawing. */
export function feelingStrokes(ties: readonly Tie[], { places }: Pick<Layout, 'places'>): Stroke[] {
  return ties.flatMap(({ id, feeling, harmed }) => {
    const [first, second] = ends(id)
    const [one, other] = feeling === 'violence' && harmed === first ? [second, first] : [first, second]
    const [a, b] = [places.get(one), places.get(other)]
    return feeling && a && b && a !== b ? drawnAs(feeling, course([...places.values()], a, b)) : []
  })
}

/** From sign to sign; over the heads of those who stand in between. */
export function course(all: readonly Place[], a: Place, b: Place): Place[] {
  const radius = PERSON_RADIUS * 1.15
  const between = ({ x, y }: Place): boolean => y === a.y && y === b.y && Math.min(a.x, b.x) < x && x < Math.max(a.x, b.x)
  if (all.some(between)) {
    const side = b.x > a.x ? 1 : -1
    const start = { x: a.x + side * radius * 0.6, y: a.y - radius * 0.8 }
    const end = { x: b.x - side * radius * 0.6, y: b.y - radius * 0.8 }
    const control = { x: (start.x + end.x) / 2, y: Math.min(start.y, end.y) - BEND }
    return Array.from({ length: STEPS + 1 }, (_, k) => {
      const t = k / STEPS
      const on = (axis: 'x' | 'y'): number => (1 - t) * (1 - t) * start[axis] + 2 * t * (1 - t) * control[axis] + t * t * end[axis]
      return { x: on('x'), y: on('y') }
    })
  }
  const far = gap(a, b)
  const [ux, uy] = [(b.x - a.x) / far, (b.y - a.y) / far]
  const clear = Math.min(radius, far / 3)
  return [{ x: a.x + ux * clear, y: a.y + uy * clear }, { x: b.x - ux * clear, y: b.y - uy * clear }]
}

/** One line along its course. */
export function drawnAs(feeling: string, points: readonly Place[]): Stroke[] {
  if (feeling === 'cut_off' || feeling === 'mended') return interrupted(points, feeling === 'mended')
  const dash = DASH[feeling]
  const strokes: Stroke[] = (PARALLEL[feeling] ?? []).map((aside) => ({
    path: path(beside(points, aside)),
    colour: COLOUR,
    width: WIDTH,
    ...(dash ? { dash } : {}),
  }))
  if (ZIGZAG.includes(feeling)) strokes.push({ path: path(zigzag(points, feeling === 'violence' ? HEAD : 0)), colour: COLOUR, width: WIDTH })
  if (feeling === 'violence') strokes.push({ path: head(points), fill: COLOUR })
  return strokes
}

function path(points: readonly Place[]): string {
  return `M${points.map(at).join('L')}`
}

function gap(a: Place, b: Place): number {
  return Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)) // as in Python, to the last digit
}

function direction(a: Place, b: Place): Place {
  const far = gap(a, b) || 1
  return { x: (b.x - a.x) / far, y: (b.y - a.y) / far }
}

function aside({ x, y }: Place, way: Place, far: number): Place {
  return { x: x - way.y * far, y: y + way.x * far }
}

function beside(points: readonly Place[], far: number): Place[] {
  return points.map((point, k) => aside(point, direction(points[Math.max(k - 1, 0)] as Place, points[Math.min(k + 1, points.length - 1)] as Place), far))
}

function lengthOf(points: readonly Place[]): number {
  return points.slice(1).reduce((sum, point, k) => sum + gap(points[k] as Place, point), 0)
}

/** The place so far along, and the direction there. */
function along(points: readonly Place[], far: number): { place: Place; way: Place } {
  let rest = far
  for (let k = 1; k < points.length; k += 1) {
    const [a, b] = [points[k - 1] as Place, points[k] as Place]
    const step = gap(a, b)
    if (rest <= step || k === points.length - 1) {
      const way = direction(a, b)
      return { place: { x: a.x + way.x * rest, y: a.y + way.y * rest }, way }
    }
    rest -= step
  }
  return { place: points[0] as Place, way: { x: 1, y: 0 } }
}

function zigzag(points: readonly Place[], stop: number): Place[] {
  const length = lengthOf(points) - stop
  const turns = 2 * Math.max(1, Math.floor(length / PERIOD + 0.5))
  const corners = Array.from({ length: turns }, (_, k) => {
    const { place, way } = along(points, (length * (k + 0.5)) / turns)
    return aside(place, way, k % 2 === 0 ? AMPLITUDE : -AMPLITUDE)
  })
  return [points[0] as Place, ...corners, along(points, length).place]
}

function head(points: readonly Place[]): string {
  const { place, way } = along(points, lengthOf(points) - HEAD)
  const wide = HEAD * 0.45
  return `${path([points[points.length - 1] as Place, aside(place, way, wide), aside(place, way, -wide)])}Z`
}

/** The line cut between two short bars; mended, with a ring in the gap. */
function interrupted(points: readonly Place[], isMended: boolean): Stroke[] {
  const length = lengthOf(points)
  const open = Math.min(GAP, length / 3)
  const [before, after] = [(length - open) / 2, (length + open) / 2]
  const part = (start: number, end: number): string => path(Array.from({ length: 9 }, (_, k) => along(points, start + ((end - start) * k) / 8).place))
  const bar = (far: number): string => {
    const { place, way } = along(points, far)
    return path([aside(place, way, BAR / 2), aside(place, way, -BAR / 2)])
  }
  const line = { path: part(0, before) + bar(before) + part(after, length) + bar(after), colour: COLOUR, width: WIDTH }
  if (!isMended) return [line]
  const { x, y } = along(points, length / 2).place
  const ring = `M${written(x - 1.1)} ${written(y)}a1.1 1.1 0 1 1 2.2 0a1.1 1.1 0 1 1 -2.2 0Z`
  return [line, { path: ring, colour: COLOUR, width: WIDTH, fill: '#ffffff' }]
}
