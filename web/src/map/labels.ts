// Where names stand beside their signs so that they do not lie over each other.
import { Boxes, linesNear, overlap, through, type Box, type Line } from './boxes.ts'

export { overlap, type Box, type Line } from './boxes.ts'

/** A sign with the size of its name. */
export interface Labelled {
  id: string
  x: number
  y: number
  radius: number
  width: number
  height: number
}

export interface Surroundings {
  obstacles: readonly Box[] // what no name should cover: the centre, names of the parts
  lines?: readonly Line[] // what had better not run through a name
  halfWidth: number // of the paper, from the middle
  halfHeight: number
}

const GAP = 1
const PASSES = 3
// Below, above, right, left, half aside, the diagonals, then a quarter aside.
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0.25, 1],
  [-0.25, 1],
  [0.25, -1],
  [-0.25, -1],
] as const
const FURTHER = 8 // what each step away from the sign costs
const AIR = 3 // so close to somebody else, a name seems to be theirs
const WEIGHT = { label: 10, sign: 4, beside: 0.5, obstacle: 4, edge: 6, line: 1 }

/** A box for the name of everyone, chosen greedily from above to below, then improved twice.
 *
 * Each name takes the position that covers least; of equal ones the first. The order of
 * `people` makes no difference.
 */
export function placeLabels(people: readonly Labelled[], around: Surroundings): Map<string, Box> {
  const order = [...people].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  const candidates = order.map(positions)
  const near = neighbours(order)
  const fixed = order.map((person, i) => fixedCosts(person, order, near[i] ?? [], candidates[i] ?? [], around))
  const names = new Boxes(order.length)
  const chosen = order.map(() => 0)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [i, boxes] of candidates.entries()) {
      const best = cheapest(boxes, fixed[i] ?? [], near[i] ?? [], names, chosen[i] ?? 0)
      chosen[i] = best
      names.put(i, boxes[best] as Box)
    }
  }
  return new Map(order.map((person, i) => [person.id, candidates[i]?.[chosen[i] ?? 0] as Box]))
}

function positions(person: Labelled): Box[] {
  const { width, height } = person
  return [GAP, GAP + height / 2, GAP + height].flatMap((gap) =>
    SIDES.map(([right, down]) => {
      const corner = Math.abs(right) === 1 && down !== 0
      const edge = person.radius * (corner ? 0.7 : 1) + gap
      const aside = Math.abs(right) === 1 ? edge + width / 2 : width
      return { x: person.x + right * aside, y: person.y + down * (edge + height / 2), width, height }
    }),
  )
}

/** For each, the numbers of those whose name or sign can come in the way. */
function neighbours(people: readonly Labelled[]): number[][] {
  const reachX = people.map((p) => p.radius + 2 * GAP + p.height + p.width)
  const reachY = people.map((p) => p.radius + 2 * GAP + 2 * p.height)
  const near: number[][] = people.map(() => [])
  for (const [i, a] of people.entries()) {
    for (let j = i + 1; j < people.length; j += 1) {
      const b = people[j] as Labelled
      if (Math.abs(a.y - b.y) > (reachY[i] as number) + (reachY[j] as number)) continue
      if (Math.abs(a.x - b.x) > (reachX[i] as number) + (reachX[j] as number)) continue
      near[i]?.push(j)
      near[j]?.push(i)
    }
  }
  return near
}

function fixedCosts(
  person: Labelled,
  people: readonly Labelled[],
  near: readonly number[],
  candidates: readonly Box[],
  around: Surroundings,
): number[] {
  const { x, y, width, height, radius } = person
  const all = { x, y, width: 2 * (radius + GAP + height + width), height: 2 * (radius + GAP + 2 * height) }
  const others = near.map((j) => people[j] as Labelled).filter((p) => overlap(all, signBox(p, AIR)) > 0)
  const signs = Boxes.of([person, ...others].map((p) => signBox(p)))
  const beside = Boxes.of(others.map((p) => signBox(p, AIR)))
  const lines = linesNear(around.lines ?? [], candidates)
  return candidates.map((box, position) => {
    let cost = position * 0.2 + FURTHER * Math.floor(position / SIDES.length)
    for (let i = 0; i < signs.count; i += 1) cost += WEIGHT.sign * signs.shared(box, i)
    for (let i = 0; i < beside.count; i += 1) cost += WEIGHT.beside * beside.shared(box, i)
    for (const obstacle of around.obstacles) cost += WEIGHT.obstacle * overlap(box, obstacle)
    for (const line of lines) cost += WEIGHT.line * through(line, box)
    return cost + WEIGHT.edge * outside(box, around)
  })
}

/** The number of the position that covers least.
 *
 * Begins with where the name stands: what is worse than that is left as soon as it shows.
 */
function cheapest(
  candidates: readonly Box[],
  fixed: readonly number[],
  near: readonly number[],
  names: Boxes,
  now: number,
): number {
  const costOf = (position: number, most: number): number => {
    const box = candidates[position] as Box
    let cost = fixed[position] as number
    for (let k = 0; k < near.length && cost <= most; k += 1) {
      const shared = names.shared(box, near[k] as number)
      if (shared > 0) cost += WEIGHT.label * (1 + shared) // even a touch is one too many
    }
    return cost
  }
  let best = now
  let least = costOf(now, Infinity)
  for (let position = 0; position < candidates.length; position += 1) {
    const cost = costOf(position, least)
    if (cost < least || (cost === least && position < best)) {
      least = cost
      best = position
    }
  }
  return best
}

function signBox({ x, y, radius }: Labelled, air = 0): Box {
  const side = 1.8 * radius + 2 * air // a circle fills no corners
  return { x, y, width: side, height: side }
}

function outside(box: Box, { halfWidth, halfHeight }: Surroundings): number {
  const wide = Math.max(0, Math.abs(box.x) + box.width / 2 - halfWidth)
  const high = Math.max(0, Math.abs(box.y) + box.height / 2 - halfHeight)
  return wide * box.height + high * box.width
}
