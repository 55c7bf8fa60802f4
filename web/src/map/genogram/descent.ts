// The lines from parents to children: down, along a bar of their own, and down to each child.
import type { Parentage } from './claims.ts'
import type { Sibship } from './kin.ts'
import { get, trunkAt, type Shape, type Xs } from './places.ts'
import { keyOf } from './units.ts'

const CLEAR = 2.5 // between two bars at one height
const BESIDE = 2.2 // of a second line to a child from the first
const PASSES = 4
const HAIR = 1.6

/** One line down to a child, or through a row to a child further down. */
export interface Drop {
  readonly x: number
  readonly child: string | null
  readonly kind: Parentage
  readonly twin: string | null // who shares the point on the bar
  readonly identical: boolean
}

/** The lines of one family between two rows. */
export interface Net {
  readonly channel: number // the number of the row below it
  readonly family: readonly string[]
  readonly number: number // the same through all rows
  readonly top: number | null // where it comes from above
  readonly through: boolean // whether it comes from a bar further up
  readonly drops: readonly Drop[]
  readonly track: number
}

export function spanOf({ drops, top }: Net): [number, number] {
  const places = [...drops.map(({ x }) => x), ...(top === null ? [] : [top])]
  return [Math.min(...places), Math.max(...places)]
}

/** The lines above every row, each with its height. */
export function netsOf(shape: Shape, x: Xs): Net[][] {
  const found: Net[][] = [...shape.order.rows, []].map(() => [])
  const { sibships, care } = shape.rows.family
  for (const sibship of sibships) {
    const drops = sibship.children.map((child) => dropOf(shape, x, sibship, child))
    if (sibship.parents.length > 0) add(shape, x, found, sibship.parents, drops)
    else addAlone(shape, found, drops)
  }
  const beside = new Map<string, number>()
  for (const { child, parents, parentage } of care) {
    const top = trunkAt(shape, get(shape.trunks, keyOf(parents)).trunk, x)
    beside.set(child, (beside.get(child) ?? 0) + 1)
    const aside = BESIDE * get(beside, child) * (top > get(x, child) ? 1 : -1)
    add(shape, x, found, parents, [{ x: get(x, child) + aside, child, kind: parentage, twin: null, identical: false }])
  }
  return found.map(tracked)
}

function dropOf(shape: Shape, x: Xs, sibship: Sibship, child: string): Drop {
  const { parentage, twins } = shape.rows.family
  const kind = parentage.get(child) ?? 'biological'
  for (const pair of twins) {
    if (child !== pair.one && child !== pair.other) continue
    const twin = child === pair.one ? pair.other : pair.one
    const [[row, place], [theirs, beside]] = [get(shape.at, child), get(shape.at, twin)]
    if (sibship.children.includes(twin) && row === theirs && Math.abs(place - beside) === 1) {
      return { x: (get(x, child) + get(x, twin)) / 2, child, kind, twin, identical: pair.identical }
    }
  }
  return { x: get(x, child), child, kind, twin: null, identical: false }
}

/** Add the lines of a family, through as many rows as its children are away. */
function add(shape: Shape, x: Xs, found: Net[][], family: readonly string[], all: readonly Drop[]): void {
  const { trunk } = get(shape.trunks, keyOf(family))
  let top = trunkAt(shape, trunk, x)
  let channel = get(shape.at, trunk.one)[0] + 1
  let through = false
  let drops = all
  const number = countOf(found)
  const row = ({ child }: Drop): number => get(shape.at, child as string)[0]
  while (drops.length > 0) {
    const here = drops.filter((drop) => row(drop) <= channel)
    drops = drops.filter((drop) => row(drop) > channel)
    const gap = drops[0] ? gapNear(shape, x, channel, drops[0].x) : 0
    if (drops.length > 0) here.push({ x: gap, child: null, kind: kindOf(drops), twin: null, identical: false })
    // A hair's breadth aside is no bend that says anything.
    const from = top
    const straight = here.find((drop) => Math.abs(drop.x - from) < HAIR)?.x ?? from
    found[channel]?.push({ channel, family, number, top: straight, through, drops: here, track: 0 })
    top = gap
    through = true
    channel += 1
  }
}

/** Add the bar of brothers and sisters whose parents are not in the drawing. */
function addAlone(shape: Shape, found: Net[][], drops: readonly Drop[]): void {
  const byRow = new Map<number, Drop[]>()
  for (const drop of drops) {
    const row = get(shape.at, drop.child as string)[0]
    byRow.set(row, [...(byRow.get(row) ?? []), drop])
  }
  for (const [channel, theirs] of byRow) {
    const family = [theirs[0]?.child as string]
    found[channel]?.push({ channel, family, number: countOf(found), top: null, through: false, drops: theirs, track: 0 })
  }
}

function countOf(found: readonly (readonly Net[])[]): number {
  return found.reduce((sum, nets) => sum + nets.length, 0)
}

/** The nearest place between two people of a row where a line can pass. */
function gapNear({ order, half }: Shape, x: Xs, row: number, near: number): number {
  const line = order.rows[row] as readonly string[]
  const [first, last] = [line[0] as string, line[line.length - 1] as string]
  const places = line.slice(0, -1).map((a, k) => {
    const b = line[k + 1] as string
    return (get(x, a) + get(half, a) + get(x, b) - get(half, b)) / 2
  })
  places.push(get(x, first) - get(half, first) - CLEAR, get(x, last) + get(half, last) + CLEAR)
  return places.reduce((best, place) => (Math.abs(place - near) < Math.abs(best - near) ? place : best))
}

/** How the part that lines share is drawn: as they are, if they are all alike. */
export function kindOf(drops: readonly Drop[]): Parentage {
  return new Set(drops.map(({ kind }) => kind)).size === 1 ? (drops[0] as Drop).kind : 'biological'
}

/** Give every bar a height, in the order in which fewest lines cross. */
function tracked(nets: readonly Net[]): Net[] {
  const order = [...nets].sort(before)
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let k = 0; k < order.length - 1; k += 1) {
      const [a, b] = [order[k] as Net, order[k + 1] as Net]
      if (crossings(b, a) < crossings(a, b)) order.splice(k, 2, b, a)
    }
  }
  const done: Net[] = []
  for (const net of order) {
    const over = done.filter((other) => touch(net, other)).map(({ track }) => track)
    done.push({ ...net, track: 1 + Math.max(0, ...over) })
  }
  return done
}

function before(a: Net, b: Net): number {
  const [[low, high], [from, to]] = [spanOf(a), spanOf(b)]
  if (low !== from || high !== to) return low - from || high - to
  const at = a.family.findIndex((one, k) => one !== b.family[k])
  if (at < 0) return a.family.length - b.family.length
  return (a.family[at] as string) < (b.family[at] ?? '') ? -1 : 1
}

function touch(a: Net, b: Net): boolean {
  const [[low, high], [from, to]] = [spanOf(a), spanOf(b)]
  return low < to + CLEAR && from < high + CLEAR
}

/** How often two families cross when one has its bar above that of the other. */
function crossings(above: Net, below: Net): number {
  const inside = (place: number | null, [low, high]: readonly [number, number]): number =>
    Number(place !== null && low - 1 < place && place < high + 1)
  return inside(below.top, spanOf(above)) + above.drops.reduce((sum, { x }) => sum + inside(x, spanOf(below)), 0)
}
