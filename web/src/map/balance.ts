// The balance: how far it leans, and where the blocks on both its plates stand.
import { written } from './lines.ts'
import type { Weight } from './network.ts'
import { tidy, type Place } from './placing.ts'

export type Side = NonNullable<Weight['side']>

const MOST = 8 // degrees: the lean is gentle and has an end
export const SIDES: readonly Side[] = ['burden', 'strength'] // left, right
export const PIVOT = 66
const ARM = 54
export const PLATE = 88 // its width
export const POST = 8 // from the beam up to a plate
export const TOP = -92
export const FOOT = 94
const IN_THE_MIDDLE = 3 // how heavy something is of which nobody said so
const LEAST = 12
const EACH = 4
const GAP = 1.2

/** One thing on a plate, from its upper left corner. */
export interface Block {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Scale {
  /** In degrees; above zero when the side of strength goes down. */
  readonly lean: number
  /** The ends of the beam. */
  readonly left: Place
  readonly right: Place
  readonly blocks: readonly Block[]
}

type Laid = Pick<Weight, 'id' | 'side' | 'heavy'>

export function heaviness({ heavy }: Laid): number {
  return heavy || IN_THE_MIDDLE
}

/** How many degrees the beam leans: eight at most, when one side is empty. */
export function leanOf(burden: number, strength: number): number {
  const both = burden + strength
  return both ? tidy((MOST * (strength - burden)) / both) : 0
}

/** Everything on its plate, the heaviest below; blocks get lower when there are many. */
export function scaleOf(weights: readonly Laid[]): Scale {
  const on = (side: Side) =>
    weights.filter((weight) => weight.side === side).sort((a, b) => heaviness(b) - heaviness(a))
  const [burdens, strengths] = [on('burden'), on('strength')]
  const sum = (laid: Laid[]) => laid.reduce((total, weight) => total + heaviness(weight), 0)
  const lean = leanOf(sum(burdens), sum(strengths))
  const angle = (lean * Math.PI) / 180
  const [aside, down] = [ARM * Math.cos(angle), ARM * Math.sin(angle)]
  const [left, right] = [{ x: -aside, y: PIVOT - down }, { x: aside, y: PIVOT + down }]
  const high = Math.max(heightOf(burdens), heightOf(strengths))
  const room = Math.min(left.y, right.y) - POST - TOP
  const squeeze = high ? Math.min(1, room / high) : 1
  return {
    lean,
    left: { x: tidy(left.x), y: tidy(left.y) },
    right: { x: tidy(right.x), y: tidy(right.y) },
    blocks: [...stack(burdens, left, squeeze), ...stack(strengths, right, squeeze)],
  }
}

function heightOf(laid: readonly Laid[]): number {
  return laid.reduce((total, weight) => total + LEAST + EACH * heaviness(weight) + GAP, 0)
}

function stack(laid: readonly Laid[], end: Place, squeeze: number): Block[] {
  let foot = end.y - POST
  return laid.map((weight) => {
    const height = (LEAST + EACH * heaviness(weight)) * squeeze
    foot -= height + GAP * squeeze
    return { id: weight.id, x: tidy(end.x - PLATE / 2), y: tidy(foot), width: PLATE, height: tidy(height) }
  })
}

/** The outline of a block: burdens have sharp corners, strengths round ones. */
export function boxPath({ x, y, width, height }: Omit<Block, 'id'>, corner: number): string {
  const r = Math.min(corner, height / 2)
  const at = (px: number, py: number) => `${written(px)} ${written(py)}`
  const [right, foot] = [x + width, y + height]
  if (r === 0) return `M${at(x, y)}H${written(right)}V${written(foot)}H${written(x)}Z`
  const turn = `A${written(r)} ${written(r)} 0 0 1`
  return (
    `M${at(x + r, y)}H${written(right - r)}${turn} ${at(right, y + r)}` +
    `V${written(foot - r)}${turn} ${at(right - r, foot)}` +
    `H${written(x + r)}${turn} ${at(x, foot - r)}V${written(y + r)}${turn} ${at(x + r, y)}Z`
  )
}

/** A dot for each part of the weight, in a row from the right: x, y, radius. */
export function pips({ x, y, width, height }: Omit<Block, 'id'>, heavy: number): [number, number, number][] {
  const radius = Math.min(1, height / 5)
  return Array.from({ length: heavy }, (_, i) => [x + width - 3 - 2.4 * radius * i, y + height / 2, radius])
}

/** Which of five sentences says where it leans: level, a little or clearly to one side. */
export function leaning(lean: number): 'level' | `${Side}_${'little' | 'clearly'}` {
  if (Math.abs(lean) < 0.75) return 'level'
  return `${lean > 0 ? 'strength' : 'burden'}_${Math.abs(lean) >= 4 ? 'clearly' : 'little'}`
}
