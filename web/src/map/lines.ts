// The paths of lines: straight, dashed, zigzag, cut with two bars, and the heads of arrows.
// A drag asks for dozens in every frame: two numbers are not put in a list only to be taken out of it.
import { CENTRE_RADIUS, LINES, type LineKind } from './look.ts'

export interface Point {
  x: number
  y: number
}

/** A sign a line runs to: lines stop at its edge. */
export interface End extends Point {
  radius: number
}

export interface LinePath {
  path: string // what is stroked
  arrows: string[] // what is filled
}

const MOST_WHOLE = 2 ** 31 // what a computer counts with fastest
const CLEAR = 0.8 // between the edge of a sign and the line
const BAR_ANGLE = (60 * Math.PI) / 180

/** The whole line between two signs, or null where they touch.
 *
 * Args:
 *   kind: A name in the list of lines of look.json.
 *   atFrom, atTo: The size of the arrow head at either end, 1 to 3, smaller where there is no room; 0 is none.
 */
export function lineBetween(
  kind: LineKind,
  from: End,
  to: End,
  heads: { atFrom?: number; atTo?: number } = {},
): LinePath | null {
  const length = distance(from, to)
  const inner = length - from.radius - to.radius - 2 * CLEAR
  const sizes = fitting(inner, heads.atFrom ?? 0, heads.atTo ?? 0)
  if (!sizes) return null
  const { atFrom, atTo } = sizes
  const ux = (to.x - from.x) / length
  const uy = (to.y - from.y) / length
  const along = (far: number): Point => ({ x: from.x + ux * far, y: from.y + uy * far })
  const start = from.radius + CLEAR
  const end = length - to.radius - CLEAR
  const arrows: string[] = []
  if (atFrom > 0) arrows.push(head(along(start), -ux, -uy, atFrom))
  if (atTo > 0) arrows.push(head(along(end), ux, uy, atTo))
  const path = stroke(kind, along(start + headLength(atFrom)), along(end - headLength(atTo)))
  return { path, arrows }
}

/** A line of one kind from point to point. */
export function stroke(kind: LineKind, a: Point, b: Point): string {
  const look = LINES[kind]
  if (look.form === 'zigzag') return zigzag(a, b, look.amplitude ?? 1, look.period ?? 2)
  if (look.form === 'cut') return cut(a, b, look.gap ?? 3, look.bar ?? 4)
  return `M${at(a)}L${at(b)}`
}

function zigzag(a: Point, b: Point, amplitude: number, period: number): string {
  const length = distance(a, b)
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const turns = 2 * Math.max(1, Math.floor(length / period + 0.5))
  let path = `M${at(a)}`
  for (let i = 0; i < turns; i += 1) {
    const far = (length * (i + 0.5)) / turns
    const aside = i % 2 === 0 ? amplitude : -amplitude
    path += `L${at({ x: a.x + ux * far - uy * aside, y: a.y + uy * far + ux * aside })}`
  }
  return `${path}L${at(b)}`
}

function cut(a: Point, b: Point, gap: number, bar: number): string {
  const length = distance(a, b)
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const open = Math.min(gap, length / 2)
  const [bx, by] = [
    (ux * Math.cos(BAR_ANGLE) + uy * Math.sin(BAR_ANGLE)) * (bar / 2),
    (uy * Math.cos(BAR_ANGLE) - ux * Math.sin(BAR_ANGLE)) * (bar / 2),
  ]
  const left = { x: a.x + ux * (length / 2 - open / 2), y: a.y + uy * (length / 2 - open / 2) }
  const right = { x: a.x + ux * (length / 2 + open / 2), y: a.y + uy * (length / 2 + open / 2) }
  const bars = [left, right].map(
    ({ x, y }) => `M${at({ x: x - bx, y: y - by })}L${at({ x: x + bx, y: y + by })}`,
  )
  return `M${at(a)}L${at(left)}M${at(right)}L${at(b)}${bars.join('')}`
}

/** The line that says two people know each other; it bends around the central person. */
export function tieBetween(kind: LineKind, from: End, to: End): string | null {
  const length = distance(from, to)
  const start = from.radius + CLEAR
  const end = length - to.radius - CLEAR
  if (end <= start) return null
  const ux = (to.x - from.x) / length
  const uy = (to.y - from.y) / length
  const a = { x: from.x + ux * start, y: from.y + uy * start }
  const b = { x: from.x + ux * end, y: from.y + uy * end }
  const foot = -(a.x * ux + a.y * uy) // how far along the line it comes nearest to the middle
  const aside = a.x * -uy + a.y * ux // and how far from it, with the side
  const clear = CENTRE_RADIUS + 3
  if (LINES[kind].form !== 'straight' || foot <= 0 || foot >= end - start || Math.abs(aside) >= clear) {
    return stroke(kind, a, b)
  }
  const bend = 2 * ((aside < 0 ? -clear : clear) - aside)
  const control = { x: (a.x + b.x) / 2 - uy * bend, y: (a.y + b.y) / 2 + ux * bend }
  return `M${at(a)}Q${at(control)} ${at(b)}`
}

/** The sizes of heads that leave some line between them; null where none do. */
function fitting(room: number, atFrom: number, atTo: number): { atFrom: number; atTo: number } | null {
  for (let less = 0; less < Math.max(atFrom, atTo, 1); less += 1) {
    const first = Math.max(atFrom - less, Math.min(atFrom, 1))
    const second = Math.max(atTo - less, Math.min(atTo, 1))
    if (room > headLength(first) + headLength(second)) return { atFrom: first, atTo: second }
  }
  return null
}

function headLength(size: number): number {
  return size > 0 ? 1.8 + 0.6 * size : 0
}

function head(tip: Point, ux: number, uy: number, size: number): string {
  const long = headLength(size)
  const wide = long * 0.45
  const back = { x: tip.x - ux * long, y: tip.y - uy * long }
  const left = { x: back.x - uy * wide, y: back.y + ux * wide }
  const right = { x: back.x + uy * wide, y: back.y - ux * wide }
  return `M${at(tip)}L${at(left)}L${at(right)}Z`
}

function distance(a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** A point as it is written in a path, in hundredths. */
export function at({ x, y }: Point): string {
  return `${written(x)} ${written(y)}`
}

/** A number in hundredths, without zeros at its end.
 *
 * Written as two whole numbers: that takes an eighth of the time, and a drag writes hundreds in every frame.
 */
export function written(value: number): string {
  const hundredths = Math.floor(value * 100 + 0.5)
  const size = Math.abs(hundredths)
  if (!(size < MOST_WHOLE)) return String(hundredths / 100)
  const whole = (size / 100) | 0
  const rest = size - 100 * whole
  const sign = hundredths < 0 ? '-' : ''
  if (rest === 0) return `${sign}${whole}`
  if (rest < 10) return `${sign}${whole}.0${rest}`
  return rest % 10 === 0 ? `${sign}${whole}.${rest / 10}` : `${sign}${whole}.${rest}`
}
