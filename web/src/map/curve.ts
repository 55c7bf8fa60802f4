// The line through a life: a Catmull-Rom curve that claims no peak nobody told. The same rules as
// src/kring/scene/curve.py.
import type { Knot } from './lifetime.ts'
import { at } from './lines.ts'

const AT_ONCE = 0.01 // map units: closer than a pen can tell
const STEEPEST = 3

/** The line as two paths: what has been, and what is ahead; '' where there is none. */
export function curvesOf(knots: readonly Knot[], now: number): { behind: string; ahead: string } {
  const pieces = piecesOf(knots)
  const been = knots.slice(1).filter(({ time }) => time <= now).length
  return {
    behind: path(knots[0], pieces.slice(0, been)),
    ahead: path(knots[been], pieces.slice(been)),
  }
}

function path(start: Knot | undefined, pieces: readonly string[]): string {
  return start && pieces.length > 0 ? `M${at(start)}${pieces.join('')}` : ''
}

function piecesOf(knots: readonly Knot[]): string[] {
  const slopes = slopesOf(knots)
  return knots.slice(1).map((b, i) => {
    const a = knots[i] as Knot
    const third = (b.x - a.x) / 3
    const first = at({ x: a.x + third, y: a.y + (slopes[i] as number) * third })
    const second = at({ x: b.x - third, y: b.y - (slopes[i + 1] as number) * third })
    return `C${first} ${second} ${at(b)}`
  })
}

/** How steep the line is in every point: as its two neighbours lie, held in. */
function slopesOf(knots: readonly Knot[]): number[] {
  const between = knots.slice(1).map((b, i) => slope(knots[i] as Knot, b))
  return knots.map((_, i) => {
    const [before, after] = [between[i - 1], between[i]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return heldIn(slope(knots[i - 1] as Knot, knots[i + 1] as Knot), before, after)
  })
}

function slope(a: Knot, b: Knot): number {
  const wide = b.x - a.x
  return wide > AT_ONCE ? (b.y - a.y) / wide : 0
}

function heldIn(wanted: number, before: number, after: number): number {
  if (before * after <= 0) return 0 // a peak or a low is where the person put it
  const most = STEEPEST * Math.min(Math.abs(before), Math.abs(after))
  return Math.min(Math.max(wanted, -most), most)
}
