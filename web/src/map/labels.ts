// Where names stand beside their signs so that they do not lie over each other.

export interface Box {
  x: number // middle
  y: number
  width: number
  height: number
}

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
const WEIGHT = { label: 10, sign: 4, beside: 0.5, obstacle: 4, edge: 6 }

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
  const chosen: (Box | null)[] = order.map(() => null)
  for (let pass = 0; pass < PASSES; pass += 1) {
    order.forEach((_, i) => {
      chosen[i] = cheapest(candidates[i] ?? [], fixed[i] ?? [], near[i] ?? [], chosen)
    })
  }
  return new Map(order.map((person, i) => [person.id, chosen[i] as Box]))
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
  return people.map((a, i) =>
    people.flatMap((b, j) => {
      const close =
        Math.abs(a.x - b.x) <= (reachX[i] as number) + (reachX[j] as number) &&
        Math.abs(a.y - b.y) <= (reachY[i] as number) + (reachY[j] as number)
      return i !== j && close ? [j] : []
    }),
  )
}

function fixedCosts(
  person: Labelled,
  people: readonly Labelled[],
  near: readonly number[],
  candidates: readonly Box[],
  around: Surroundings,
): number[] {
  const others = near.map((j) => people[j] as Labelled)
  const signs = [person, ...others].map((p) => signBox(p))
  const beside = others.map((p) => signBox(p, AIR))
  return candidates.map((box, position) => {
    let cost = position * 0.2 + FURTHER * Math.floor(position / SIDES.length)
    for (const sign of signs) cost += WEIGHT.sign * overlap(box, sign)
    for (const sign of beside) cost += WEIGHT.beside * overlap(box, sign)
    for (const obstacle of around.obstacles) cost += WEIGHT.obstacle * overlap(box, obstacle)
    return cost + WEIGHT.edge * outside(box, around)
  })
}

function cheapest(
  candidates: readonly Box[],
  fixed: readonly number[],
  near: readonly number[],
  chosen: readonly (Box | null)[],
): Box {
  let best = candidates[0] as Box
  let least = Infinity
  candidates.forEach((box, position) => {
    let cost = fixed[position] as number
    for (const j of near) {
      const other = chosen[j]
      const shared = other ? overlap(box, other) : 0
      if (shared > 0) cost += WEIGHT.label * (1 + shared) // even a touch is one too many
    }
    if (cost < least) {
      least = cost
      best = box
    }
  })
  return best
}

function signBox({ x, y, radius }: Labelled, air = 0): Box {
  const side = 1.8 * radius + 2 * air // a circle fills no corners
  return { x, y, width: side, height: side }
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const wide = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  const high = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
  return wide > 0 && high > 0 ? Math.min(wide, a.width, b.width) * Math.min(high, a.height, b.height) : 0
}

function outside(box: Box, { halfWidth, halfHeight }: Surroundings): number {
  const wide = Math.max(0, Math.abs(box.x) + box.width / 2 - halfWidth)
  const high = Math.max(0, Math.abs(box.y) + box.height / 2 - halfHeight)
  return wide * box.height + high * box.width
}
