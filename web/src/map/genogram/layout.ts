// A whole genogram in numbers: where everybody stands, and every line between them.
import { PERSON_RADIUS } from '../look.ts'
import { tidy, type Place } from '../placing.ts'
import { uncut, widthOf } from '../text.ts'
import type { Couple } from './claims.ts'
import { kindOf, netsOf, spanOf, type Drop, type Net } from './descent.ts'
import type { Family, Misfit } from './kin.ts'
import { orderOf } from './order.ts'
import { get, placesOf, shapeAsPlaced, shapeOf, type Shape, type Xs } from './places.ts'
import { rowsOf } from './rows.ts'
import { down, INSIDE, unionsOf, type Union } from './unions.ts'
import { keyOf, rowsWithHosts } from './units.ts'

export const LETTERS = 4.6 // the size of a name
const LEADING = 1.2
const ROOM = 6.4 // in letter sizes; a longer name is broken
const MOST_LINES = 3
const [UNDER_SIGN, UNDER_LINE] = [1.6, 1.9] // a name below its sign, or below the line of a union
const ABOVE = 9 // between a sign and the lowest bar: room for years, a twin's fork, a letter
const [BAR, TRACK] = [1.4, 3.6] // below the names, and from bar to bar
const MARGIN = 7
const LEAST = 60 // half the width of the smallest drawing
const FORK = 0.55 // how far down the bar between identical twins lies

/** A line of the family: who it is about, what it says and its corners. */
export interface Line {
  readonly kind: string // together, askew, biological, adopted, foster, step, identical
  readonly points: readonly Place[]
  readonly people: readonly string[]
}

/** A couple with the middle of its line, where slashes and years stand. */
export interface Joined {
  readonly couple: Couple
  readonly at: Place
}

/** The numbers of a drawing around (0, 0). */
export interface Layout {
  readonly places: Map<string, Place>
  readonly names: ReadonlyMap<string, Place> // the middle of each name
  readonly written: ReadonlyMap<string, readonly string[]>
  readonly half: ReadonlyMap<string, number>
  readonly high: ReadonlyMap<string, number>
  readonly rows: readonly (readonly string[])[]
  readonly descends: ReadonlyMap<string, number> // over whom a line comes down, and where there is room
  readonly lines: readonly Line[]
  readonly couples: readonly Joined[]
  readonly halfWidth: number
  readonly halfHeight: number
  readonly misfits: readonly Misfit[]
}

export function layoutOf(family: Family, names: ReadonlyMap<string, string>, shifts: ReadonlyMap<string, number>): Layout {
  const written = new Map(family.people.map(({ id }) => [id, uncut(names.get(id) ?? '', ROOM, MOST_LINES)]))
  const half = new Map([...written].map(([id, lines]) => [id, halfOf(lines)]))
  const high = new Map([...written].map(([id, lines]) => [id, LETTERS * LEADING * lines.length]))
  const { row, misfits } = rowsOf(family)
  const rows = rowsWithHosts(family, row)
  const first = shapeOf(rows, orderOf(rows), half)
  const x = placesOf(first, shifts)
  const shape = shapeAsPlaced(first, x)
  const unions = unionsOf(shape, x)
  const nets = netsOf(shape, x)
  const under = underOf(shape, unions, x)
  const heights = heightsOf(shape, nets, under, high)
  const places = new Map([...shape.at].map(([id, [at]]) => [id, { x: get(x, id), y: heights[at] as number }]))
  const lines = [...unionLines(unions, heights), ...netLines(nets, unions, heights, places), ...askewLines(family, places)]
  const lowest = (id: string): number => get(places, id).y + get(under, id) + get(high, id)
  const top = lines.length > 0 ? Math.min(...lines.flatMap(({ points }) => points.map(({ y }) => y))) : 0
  const bottom = x.size > 0 ? Math.max(...[...x.keys()].map(lowest)) : 0
  const middle = tidy((Math.min(top, -ABOVE - PERSON_RADIUS) + bottom) / 2)
  const edge = x.size > 0 ? Math.max(...[...x].map(([id, at]) => Math.abs(at) + get(half, id))) : 0
  const moved = (place: Place): Place => ({ x: tidy(place.x), y: tidy(place.y - middle) })
  const ids = [...x.keys()]
  return {
    places: new Map(ids.map((id) => [id, moved(get(places, id))])),
    names: new Map(ids.map((id) => [id, moved({ x: get(x, id), y: get(places, id).y + get(under, id) + get(high, id) / 2 })])),
    written,
    half,
    high,
    rows: shape.order.rows,
    descends: new Map(
      nets.flat().flatMap(({ drops }) =>
        drops.flatMap(({ child, x: at }) => (child === null ? [] : [[child, at > get(x, child) ? -1 : 1] as const])),
      ),
    ),
    lines: lines.map((line) => ({ ...line, points: line.points.map(moved) })),
    couples: [...joinedOf(unions, heights), ...askewOf(family, places)].map(({ couple, at }) => ({ couple, at: moved(at) })),
    halfWidth: Math.max(LEAST, edge + MARGIN),
    halfHeight: Math.max(LEAST / 2, tidy(bottom - middle) + MARGIN),
    misfits: [...family.misfits, ...misfits],
  }
}

function halfOf(lines: readonly string[]): number {
  return Math.max(PERSON_RADIUS * 1.25, (LETTERS * Math.max(0, ...lines.map(widthOf))) / 2)
}

/** How far under the middle of their sign each name begins: below every line there. */
function underOf(shape: Shape, unions: readonly (readonly Union[])[], x: Xs): Map<string, number> {
  return new Map(
    [...shape.at].map(([person, [row]]) => {
      const [here, half] = [get(x, person), get(shape.half, person)]
      const over = (unions[row] as readonly Union[]).filter(({ low, high }) => low < here + half && high > here - half)
      const deepest = Math.max(0, ...over.map(({ level }) => level))
      return [person, deepest > 0 ? down(deepest) + UNDER_LINE : PERSON_RADIUS * 1.22 + UNDER_SIGN]
    }),
  )
}

/** The height of every row: below the names of the one above, with room for all bars. */
function heightsOf(shape: Shape, nets: readonly (readonly Net[])[], under: Xs, high: Xs): number[] {
  let here = 0
  return shape.order.rows.map((line, row) => {
    const theirs = nets[row] as readonly Net[]
    const tracks = theirs.length > 0 ? Math.max(...theirs.map(({ track }) => track)) : 1
    if (row > 0) here += BAR + TRACK * tracks + ABOVE + PERSON_RADIUS
    const height = here
    here += Math.max(...line.map((person) => get(under, person) + get(high, person)))
    return height
  })
}

function unionLines(unions: readonly (readonly Union[])[], heights: readonly number[]): Line[] {
  return unions.flatMap((theirs, row) =>
    theirs.map(({ parents, couple, starts, trunk, level }): Line => {
      const sign = (heights[row] as number) + INSIDE
      const low = (heights[row] as number) + down(level)
      const [first, second] = [starts[0] as number, starts[1]]
      const end = second === undefined ? [{ x: trunk, y: low }] : [{ x: second, y: low }, { x: second, y: sign }]
      return { kind: couple ? 'together' : 'biological', points: [{ x: first, y: sign }, { x: first, y: low }, ...end], people: parents }
    }),
  )
}

type Places = ReadonlyMap<string, Place>

function netLines(
  nets: readonly (readonly Net[])[],
  unions: readonly (readonly Union[])[],
  heights: readonly number[],
  places: Places,
): Line[] {
  const starts = new Map(
    unions.flatMap((theirs, row) => theirs.map(({ parents, level }) => [keyOf(parents), (heights[row] as number) + down(level)] as const)),
  )
  const bars = new Map<string, number>()
  return nets.flatMap((channel) => {
    const most = Math.max(0, ...channel.map(({ track }) => track))
    return channel.flatMap((net) => {
      const bar = (heights[net.channel] as number) - PERSON_RADIUS - ABOVE - TRACK * (most - net.track)
      bars.set(`${net.channel} ${net.number}`, bar)
      const people = [...net.family, ...net.drops.flatMap(({ child }) => child ?? [])]
      const shared = { kind: kindOf(net.drops), people }
      const [low, high] = spanOf(net)
      const start = net.through ? get(bars, `${net.channel - 1} ${net.number}`) : startOf(starts, net)
      const trunk = net.top === null ? [] : [{ ...shared, points: [{ x: net.top, y: start }, { x: net.top, y: bar }] }]
      const across = low < high ? [{ ...shared, points: [{ x: low, y: bar }, { x: high, y: bar }] }] : []
      return [...trunk, ...across, ...net.drops.flatMap((drop) => dropLines(drop, bar, places))]
    })
  })
}

/** The height of the union a line comes from; of a couple on two rows, of the lower one. */
function startOf(starts: ReadonlyMap<string, number>, { family }: Net): number {
  return starts.get(keyOf(family)) ?? Math.max(...family.flatMap((one) => starts.get(one) ?? []))
}

function dropLines({ x, child, kind, twin, identical }: Drop, bar: number, places: Places): Line[] {
  if (child === null) return []
  const foot = get(places, child).y - INSIDE
  const end = twin === null ? x : get(places, child).x
  const line: Line = { kind, points: [{ x, y: bar }, { x: end, y: foot }], people: [child] }
  if (twin === null || !identical || child >= twin) return [line]
  const y = bar + FORK * (foot - bar)
  const ends = [end, get(places, twin).x].map((to) => ({ x: x + FORK * (to - x), y }))
  return [line, { kind: 'identical', points: ends, people: [child, twin] }]
}

function isAskew(places: Places): (couple: Couple) => boolean {
  return ({ one, other }) => get(places, one).y !== get(places, other).y
}

/** Join partners whom no row can hold together, from sign to sign. */
function askewLines(family: Family, places: Places): Line[] {
  return family.couples.filter(isAskew(places)).map(({ one, other }) => ({
    kind: 'askew',
    points: [get(places, one), get(places, other)],
    people: [one, other],
  }))
}

function askewOf(family: Family, places: Places): Joined[] {
  return family.couples.filter(isAskew(places)).map((couple) => {
    const [a, b] = [get(places, couple.one), get(places, couple.other)]
    return { couple, at: { x: tidy((a.x + b.x) / 2), y: (a.y + b.y) / 2 } }
  })
}

function joinedOf(unions: readonly (readonly Union[])[], heights: readonly number[]): Joined[] {
  return unions.flatMap((theirs, row) =>
    theirs.flatMap(({ couple, middle, level }) =>
      couple ? [{ couple, at: { x: tidy(middle), y: (heights[row] as number) + down(level) } }] : [],
    ),
  )
}
