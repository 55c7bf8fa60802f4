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
  obstacles: readonly Box[] // what no name should cover: the centre
  words?: readonly Box[] // what a name covers last of all: the names of the parts
  lines?: readonly Line[] // what had better not run through a name
  halfWidth: number // of the paper, from the middle
  halfHeight: number
  rim?: number // the radius of the outer ring, outside which a name had better not stand
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
const WEIGHT = { label: 10, sign: 4, beside: 0.5, obstacle: 4, words: 12, edge: 6, line: 1, rim: 3 }

/** A box for the name of everyone, chosen greedily from above to below, then improved twice.
 *
 * Each name takes the position that covers least; of equal ones the first. The order of
 * `people` makes no difference.
 */
export function placeLabels(people: readonly Labelled[], around: Surroundings): Map<string, Box> {
  const { turns } = layLabels(people, around)
  return new Map([...turns].map(([id, turn]) => [id, boxOf(turn)]))
}

/** How one name came to its position. */
export interface Turn {
  readonly person: Labelled
  /** Whose name or sign can come in its way, in their order. */
  readonly near: readonly string[]
  readonly candidates: readonly Box[]
  /** What each candidate costs, whatever the other names do. */
  readonly fixed: readonly number[]
  /** The candidate it took in each pass. */
  readonly chosen: number[]
}

export interface Laid {
  readonly around: string
  readonly turns: ReadonlyMap<string, Turn>
}

export function boxOf({ candidates, chosen }: Turn): Box {
  return candidates[chosen.at(-1) as number] as Box
}

/** The same names at the same positions as from nothing, in the time of those near to what changed.
 *
 * Who stands as before, among the same people, costs what they did; and as long as those around
 * them choose as they did, so do they.
 */
export function layLabels(people: readonly Labelled[], around: Surroundings, before?: Laid): Laid {
  const order = [...people].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  const near = neighbours(order)
  const laid = { around: JSON.stringify(around), turns: new Map<string, Turn>() }
  const old = laid.around === before?.around ? before.turns : laid.turns
  const older = order.map((person) => unmoved(old.get(person.id), person))
  const stays = near.map((others, i) => isAmong(older[i], others.map((j) => older[j])))
  for (const [i, person] of order.entries()) {
    const turn = stays[i] ? (older[i] as Turn) : newTurn(person, order, near[i] as number[], around)
    laid.turns.set(person.id, { ...turn, chosen: [] })
  }
  const turns = [...laid.turns.values()]
  const names = new Boxes(order.length)
  const differs = order.map(() => false)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [i, { candidates, fixed, chosen }] of turns.entries()) {
      const others = near[i] as number[]
      const was = older[i]?.chosen[pass]
      const repeats = stays[i] && !others.some((j) => differs[j])
      const best = repeats ? (was as number) : cheapest(candidates, fixed, others, names, chosen.at(-1) ?? 0)
      chosen.push(best)
      names.put(i, candidates[best] as Box)
      differs[i] = best !== was
    }
  }
  return laid
}

const FEW = 3

/** A box for the few names that are new or changed, among all others where they lie; those stay.
 *
 * What names in a crowd show until there is time to lay them all out. Null where so much changed
 * that no name can stay.
 */
export function joinLabels(people: readonly Labelled[], around: Surroundings, before: Laid): Map<string, Box> | null {
  if (JSON.stringify(around) !== before.around) return null
  const boxes = new Map<string, Box>()
  const fresh: Labelled[] = []
  for (const person of people) {
    const turn = unmoved(before.turns.get(person.id), person)
    if (turn) boxes.set(person.id, boxOf(turn))
    else fresh.push(person)
  }
  if (fresh.length > FEW) return null
  for (const person of fresh) {
    const room = reachOf(person)
    const others = people.flatMap((one) => (one === person ? [] : [signBox(one)]))
    const obstacles = [...boxes.values(), ...others, ...around.obstacles].filter((box) => overlap(box, room) > 0)
    for (const [id, box] of placeLabels([person], { ...around, obstacles })) boxes.set(id, box)
  }
  return boxes
}

function unmoved(turn: Turn | undefined, { x, y, radius, width, height }: Labelled): Turn | undefined {
  const was = turn?.person
  const isSame = was?.x === x && was.y === y && was.radius === radius && was.width === width && was.height === height
  return isSame ? turn : undefined
}

function isAmong(turn: Turn | undefined, others: readonly (Turn | undefined)[]): boolean {
  return turn?.near.length === others.length && others.every((other, k) => other?.person.id === turn.near[k])
}

function newTurn(person: Labelled, order: readonly Labelled[], near: readonly number[], around: Surroundings): Turn {
  const candidates = positions(person)
  const fixed = fixedCosts(person, order, near, candidates, around)
  return { person, near: near.map((j) => (order[j] as Labelled).id), candidates, fixed, chosen: [] }
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

/** For each, the numbers of those whose name or sign can come in the way; people go from above to below. */
function neighbours(people: readonly Labelled[]): number[][] {
  const reachX = people.map((p) => p.radius + 2 * GAP + p.height + p.width)
  const reachY = people.map((p) => p.radius + 2 * GAP + 2 * p.height)
  const furthest = Math.max(...reachY)
  const near: number[][] = people.map(() => [])
  for (const [i, a] of people.entries()) {
    for (let j = i + 1; j < people.length; j += 1) {
      const b = people[j] as Labelled
      if (b.y - a.y > (reachY[i] as number) + furthest) break
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
  const all = reachOf(person)
  const others = near.map((j) => people[j] as Labelled).filter((p) => overlap(all, signBox(p, AIR)) > 0)
  const signs = Boxes.of([person, ...others].map((p) => signBox(p)))
  const beside = Boxes.of(others.map((p) => signBox(p, AIR)))
  const lines = linesNear(around.lines ?? [], candidates)
  return candidates.map((box, position) => {
    let cost = position * 0.2 + FURTHER * Math.floor(position / SIDES.length)
    for (let i = 0; i < signs.count; i += 1) cost += WEIGHT.sign * signs.shared(box, i)
    for (let i = 0; i < beside.count; i += 1) cost += WEIGHT.beside * beside.shared(box, i)
    for (const obstacle of around.obstacles) cost += WEIGHT.obstacle * overlap(box, obstacle)
    for (const word of around.words ?? []) cost += WEIGHT.words * overlap(box, word)
    for (const line of lines) cost += WEIGHT.line * through(line, box)
    if (around.rim && box.x * box.x + box.y * box.y > around.rim * around.rim) cost += WEIGHT.rim
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

/** Where the name of somebody can come to lie. */
function reachOf({ x, y, width, height, radius }: Labelled): Box {
  return { x, y, width: 2 * (radius + GAP + height + width), height: 2 * (radius + GAP + 2 * height) }
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
