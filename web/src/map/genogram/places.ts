// Where everybody stands sideways: parents above their children, brothers and sisters together.
import type { Couple } from './claims.ts'
import type { Sibship } from './kin.ts'
import type { Order } from './order.ts'
import { keyOf, type Rows } from './units.ts'

const AIR = 4 // between two names
const APART = 8 // more, between families that no marriage joins
const [UNION, DATED] = [22, 36] // between partners; with years on their line
const SOLO = 6 // more, where a line goes down beside somebody
const BESIDE = 3 // of that line from the name
const [SWEEPS, CLOSE] = [30, 6] // how often rows are pulled, and after how many empty strips are closed
const TOGETHER = 0.2 // how much brothers and sisters keep together, against the line to their parents
const HELD = 1000 // the weight of who was shifted by hand

export type Xs = Map<string, number>

/** Where the line to children leaves: between two people, or beside one. */
export interface Trunk {
  readonly one: string
  readonly other: string | null
  readonly side: number
}

export interface Shape {
  readonly rows: Rows
  readonly order: Order
  readonly half: ReadonlyMap<string, number>
  readonly at: ReadonlyMap<string, readonly [number, number]> // row and place in it
  readonly trunks: ReadonlyMap<string, { parents: readonly string[]; trunk: Trunk }>
  readonly gaps: readonly (readonly number[])[]
  readonly near: readonly (readonly Sibship[])[]
}

export function get<V>(map: ReadonlyMap<string, V>, key: string): V {
  return map.get(key) as V
}

export function shapeOf(rows: Rows, order: Order, half: ReadonlyMap<string, number>): Shape {
  const at = new Map(order.rows.flatMap((line, row) => line.map((person, place) => [person, [row, place] as const] as const)))
  const { couples, sibships, care } = rows.family
  const together = [
    ...couples.map(({ one, other }) => [one, other]),
    ...[...sibships, ...care].map(({ parents }) => parents).filter((parents) => parents.length > 0),
  ]
  const trunks = new Map(together.map((parents) => [keyOf(parents), { parents, trunk: trunkOf(rows, order, at, parents) }]))
  const near = order.rows.map((_, row) =>
    sibships.filter(({ parents, children }) => parents.length > 0 && [...parents, ...children].some((one) => rows.row.get(one) === row)),
  )
  return { rows, order, half, at, trunks, near, gaps: order.rows.map((line) => gapsOf(rows, order, half, line, trunks)) }
}

/** The gap through which the line goes: next to whoever of the couple stands outside. */
function trunkOf(rows: Rows, order: Order, at: Shape['at'], parents: readonly string[]): Trunk {
  const before = (a: string, b: string): number => get(at, a)[0] - get(at, b)[0] || get(at, a)[1] - get(at, b)[1]
  const sorted = [...parents].sort(before)
  const [left, right] = [sorted[0] as string, sorted[sorted.length - 1] as string]
  if (parents.length === 1 || get(at, left)[0] !== get(at, right)[0]) {
    return { one: right, other: null, side: order.solo.get(right) ?? 1 }
  }
  const line = order.rows[get(at, left)[0]] as readonly string[]
  const [first, last] = [get(at, left)[1], get(at, right)[1]]
  const between = (k: number): Trunk => ({ one: line[k] as string, other: line[k + 1] as string, side: 1 })
  if (get(order.group, left) === get(order.group, right)) return between(get(rows.host, left) === left ? last - 1 : first)
  let edge = first
  while (get(order.group, line[edge + 1] as string) === get(order.group, left)) edge += 1
  return between(edge)
}

function gapsOf(rows: Rows, order: Order, half: Shape['half'], line: readonly string[], trunks: Shape['trunks']): number[] {
  const key = (one: string, other: string): string => `${one} ${other}`
  const through = new Map<string, number>()
  for (const couple of rows.family.couples) {
    const { one, other } = get(trunks, keyOf([couple.one, couple.other])).trunk
    if (other !== null) through.set(key(one, other), Math.max(through.get(key(one, other)) ?? 0, roomOf(couple)))
  }
  const solo = new Set([...trunks.values()].flatMap(({ trunk }) => (trunk.other === null ? [`${trunk.one} ${trunk.side}`] : [])))
  return line.slice(0, -1).map((one, k) => {
    const other = line[k + 1] as string
    let gap = get(half, one) + get(half, other) + AIR
    const union = through.get(key(one, other))
    if (union !== undefined) gap = Math.max(gap, union)
    else if (get(order.group, one) !== get(order.group, other)) gap += APART
    gap += SOLO * (Number(solo.has(`${one} 1`)) + Number(solo.has(`${other} -1`)))
    return Math.ceil(gap)
  })
}

function roomOf({ since, until }: Couple): number {
  return since === null && until === null ? UNION : DATED
}

/** The place of a line to children: amid the room between two names, or beside one. */
export function trunkAt({ half }: Shape, { one, other, side }: Trunk, x: Xs): number {
  const here = get(x, one) + side * get(half, one)
  return other === null ? here + side * BESIDE : (here + get(x, other) - get(half, other)) / 2
}

function centreOf({ children }: Sibship, x: Xs): number {
  const places = children.map((child) => get(x, child))
  return (Math.min(...places) + Math.max(...places)) / 2
}

/** Everybody's place sideways, around the middle of the drawing. */
export function placesOf(shape: Shape, shifts: ReadonlyMap<string, number>): Xs {
  const x: Xs = new Map()
  shape.order.rows.forEach((line, row) => {
    const gaps = shape.gaps[row] as readonly number[]
    let here = -gaps.reduce((sum, gap) => sum + gap, 0) / 2
    line.forEach((person, k) => {
      x.set(person, here)
      here += gaps[k] ?? 0
    })
  })
  const numbers = shape.order.rows.map((_, row) => row)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const row of sweep % 2 ? numbers : [...numbers].reverse()) pull(shape, row, x)
    if (sweep % CLOSE === CLOSE - 1) close(shape, x)
  }
  for (const [person, place] of x) x.set(person, Math.floor(place + 0.5))
  shift(shape, x, shifts)
  const all = [...x.values()]
  const middle = all.length > 0 ? Math.floor((Math.min(...all) + Math.max(...all)) / 2 + 0.5) : 0
  return new Map([...x].map(([person, place]) => [person, place - middle]))
}

/** Move one row towards where everybody in it is wanted. */
function pull(shape: Shape, row: number, x: Xs): void {
  const line = shape.order.rows[row] as readonly string[]
  const gaps = shape.gaps[row] as readonly number[]
  const wanted = wantedIn(shape, row, x)
  const aims = line.map((person, place) => {
    let [total, weight] = wanted.get(get(shape.rows.host, person)) ?? [0, 0]
    for (const beside of [place - 1, place + 1]) {
      const other = line[beside]
      if (other === undefined || get(shape.order.group, person) !== get(shape.order.group, other)) continue
      const gap = gaps[Math.min(place, beside)] as number
      const aim = get(x, other) + (beside < place ? gap : -gap)
      total += TOGETHER * (aim - get(x, person))
      weight += TOGETHER
    }
    return get(x, person) + (weight ? total / weight : 0)
  })
  const places = settled(aims, gaps)
  line.forEach((person, k) => x.set(person, places[k] as number))
}

/** Take out strips of paper in which nobody stands, in any row. */
function close(shape: Shape, x: Xs): void {
  const edges = [...new Set(x.values())].sort((a, b) => a - b).slice(1)
  for (const edge of edges) {
    let slack = Infinity
    shape.order.rows.forEach((line, row) =>
      (shape.gaps[row] as readonly number[]).forEach((gap, k) => {
        const [left, right] = [get(x, line[k] as string), get(x, line[k + 1] as string)]
        if (left < edge && edge <= right) slack = Math.min(slack, right - left - gap)
      }),
    )
    if (slack === Infinity || slack <= 0) continue
    for (const [person, place] of x) if (place >= edge) x.set(person, place - slack)
  }
}

/** For each host how far parents and children pull, and with what weight. */
function wantedIn(shape: Shape, row: number, x: Xs): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>()
  const add = (host: string, far: number): void => {
    const [total, weight] = found.get(host) ?? [0, 0]
    found.set(host, [total + far, weight + 1])
  }
  const isHere = (one: string): boolean => get(shape.at, one)[0] === row
  for (const sibship of shape.near[row] as readonly Sibship[]) {
    const far = trunkAt(shape, get(shape.trunks, keyOf(sibship.parents)).trunk, x) - centreOf(sibship, x)
    for (const child of sibship.children) if (isHere(child)) add(child, far)
    for (const host of new Set(sibship.parents.filter(isHere).map((parent) => get(shape.rows.host, parent)))) add(host, -far)
  }
  for (const [animal, owner] of shape.rows.family.animals) if (isHere(animal)) add(animal, get(x, owner) - get(x, animal))
  return found
}

/** The places nearest to the aims that keep the order and the gaps: who stands the wrong way round is
 * pooled at their mean (isotonic regression, Barlow et al. 1972). */
export function settled(aims: readonly number[], gaps: readonly number[], weights?: readonly number[]): number[] {
  const offsets = [0]
  for (const gap of gaps) offsets.push((offsets[offsets.length - 1] as number) + gap)
  const pools: { mean: number; weight: number; count: number }[] = []
  aims.forEach((aim, k) => {
    let pool = { mean: aim - (offsets[k] as number), weight: weights?.[k] ?? 1, count: 1 }
    for (let last = pools[pools.length - 1]; last && last.mean > pool.mean; last = pools[pools.length - 1]) {
      pools.pop()
      const weight = last.weight + pool.weight
      const mean = (last.mean * last.weight + pool.mean * pool.weight) / weight
      pool = { mean, weight, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  return pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean)).map((mean, k) => mean + (offsets[k] as number))
}

/** Put people where a hand wants them; the others of their row make room. */
function shift(shape: Shape, x: Xs, shifts: ReadonlyMap<string, number>): void {
  for (const line of shape.order.rows) {
    if (!line.some((person) => shifts.has(person))) continue
    for (const person of line) x.set(person, get(x, person) + Math.floor((shifts.get(person) ?? 0) + 0.5))
    const row = [...line].sort((a, b) => get(x, a) - get(x, b))
    const gaps = row.slice(0, -1).map((a, k) => Math.ceil(get(shape.half, a) + get(shape.half, row[k + 1] as string) + AIR))
    const places = settled(row.map((person) => get(x, person)), gaps, row.map((person) => (shifts.has(person) ? HELD : 1)))
    row.forEach((person, k) => x.set(person, Math.floor((places[k] as number) + 0.5)))
  }
}

/** The order in which people stand after a hand shifted some. */
export function shapeAsPlaced(shape: Shape, x: Xs): Shape {
  const lines = shape.order.rows.map((line) => [...line].sort((a, b) => get(x, a) - get(x, b)))
  const isSame = lines.every((line, row) => line.every((person, k) => person === shape.order.rows[row]?.[k]))
  return isSame ? shape : shapeOf(shape.rows, { ...shape.order, rows: lines }, shape.half)
}
