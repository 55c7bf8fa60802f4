// Who stands beside whom in a row: partners who have no family of their own here join their host.
import { hasEnded, inOrder, type Couple } from './claims.ts'
import { push, type Family, type Sibship } from './kin.ts'

/** A family with what ordering its rows looks up again and again. */
export interface Rows {
  readonly family: Family
  readonly row: ReadonlyMap<string, number>
  readonly partners: ReadonlyMap<string, readonly (readonly [string, Couple])[]> // on the same row, in order of time
  readonly sibship: ReadonlyMap<string, Sibship> // of which somebody is a child
  readonly host: ReadonlyMap<string, string> // beside whom somebody stands; hosts beside themselves
  readonly guests: ReadonlyMap<string, readonly string[]>
  readonly fruitful: ReadonlySet<string> // parents with children here
  readonly place: ReadonlyMap<string, number>
}

/** What draws somebody's guests to one side or the other. */
export interface Around {
  readonly away: number
  readonly pulls: readonly number[]
  readonly kids: ReadonlyMap<string, number>
}

export interface Unit {
  readonly people: readonly string[]
  readonly solo: ReadonlyMap<string, number>
}

const MOST = 4 // unions of one person that are tried in every order

export function keyOf(parents: readonly string[]): string {
  return parents.length === 2 ? inOrder(parents[0] as string, parents[1] as string).join('~') : (parents[0] ?? '')
}

export function rowsWithHosts(family: Family, row: ReadonlyMap<string, number>): Rows {
  const partners = new Map<string, [string, Couple][]>()
  for (const couple of family.couples) {
    if (row.get(couple.one) !== row.get(couple.other)) continue
    push(partners, couple.one, [couple.other, couple])
    push(partners, couple.other, [couple.one, couple])
  }
  const sibship = new Map(family.sibships.flatMap((each) => each.children.map((child) => [child, each] as const)))
  const having = [...family.sibships, ...family.care].filter(({ parents }) => parents.length > 0)
  return {
    family,
    row,
    partners,
    sibship,
    ...hostsOf(family, partners, sibship),
    fruitful: new Set(having.map(({ parents }) => keyOf(parents))),
    place: new Map(family.people.map(({ id }, at) => [id, at])),
  }
}

/** Whoever has parents or brothers and sisters here is a host; else the first of a chain. */
function hostsOf(
  family: Family,
  partners: ReadonlyMap<string, readonly (readonly [string, Couple])[]>,
  sibship: ReadonlyMap<string, Sibship>,
): Pick<Rows, 'host' | 'guests'> {
  const ids = family.people.map(({ id }) => id)
  const host = new Map(ids.filter((id) => sibship.has(id)).map((id) => [id, id]))
  const guests = new Map<string, string[]>()
  const count = (id: string): number => partners.get(id)?.length ?? 0
  const seat = (chain: string[]): void => {
    for (const here of chain) {
      for (const [other] of partners.get(here) ?? []) {
        if (host.has(other)) continue
        host.set(other, host.get(here) as string)
        push(guests, here, other)
        chain.push(other)
      }
    }
  }
  seat([...host.keys()])
  for (const start of [...ids].sort((a, b) => count(b) - count(a))) {
    if (host.has(start)) continue
    host.set(start, start)
    seat([start])
  }
  return { host, guests }
}

/** Lay out a host with everybody beside them. */
export function unitOf(rows: Rows, person: string, around: Around): Unit {
  const solo = new Map<string, number>()
  const [left, right] = sidesOf(rows, person, around, solo)
  const people = [
    ...[...left].reverse().flatMap((guest) => outward(rows, guest, -1, solo)),
    person,
    ...right.flatMap((guest) => outward(rows, guest, 1, solo)),
  ]
  return { people, solo }
}

function outward(rows: Rows, guest: string, side: number, solo: Map<string, number>): string[] {
  if (rows.fruitful.has(guest)) solo.set(guest, side)
  const further = (rows.guests.get(guest) ?? []).flatMap((each) => outward(rows, each, side, solo))
  return side > 0 ? [guest, ...further] : [...further, guest]
}

/** Divide the guests over both sides, from the host outward. */
function sidesOf(rows: Rows, person: string, around: Around, solo: Map<string, number>): [string[], string[]] {
  const guests = rows.guests.get(person) ?? []
  const alone = rows.fruitful.has(person)
  if (guests.length > MOST) {
    const half = Math.floor((guests.length + 1) / 2)
    if (alone) solo.set(person, -1)
    return [guests.slice(0, half).reverse(), guests.slice(half)]
  }
  let best: { cost: number[]; sides: [number[], number[]]; solo: number } | null = null
  for (const order of ordersOf(guests.map((_, at) => at))) {
    for (let cut = 0; cut <= guests.length; cut += 1) {
      for (const side of alone ? [-1, 1] : [0]) {
        const sides: [number[], number[]] = [order.slice(0, cut).reverse(), order.slice(cut)]
        const cost = costOf(rows, person, sides, side, around)
        if (best === null || isLess(cost, best.cost)) best = { cost, sides, solo: side }
      }
    }
  }
  if (best === null) return [[], []]
  if (alone) solo.set(person, best.solo)
  const named = (theirs: readonly number[]): string[] => theirs.map((at) => guests[at] as string)
  return [named(best.sides[0]), named(best.sides[1])]
}

/** Every order, the first ones first. */
function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) =>
    ordersOf([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [first, ...rest]),
  )
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, k) => value !== b[k])
  return at >= 0 && (a[at] as number) < (b[at] as number)
}

/** Weigh an order: lines that cross, a partner of now apart, time read backwards, the side. */
function costOf(rows: Rows, person: string, sides: readonly [number[], number[]], solo: number, around: Around): number[] {
  const guests = rows.guests.get(person) ?? []
  const keyWith = (at: number): string => keyOf([person, guests[at] as string])
  let crossings = 0
  let company = 0
  let now = 0
  for (const [side, theirs] of [[-1, sides[0]], [1, sides[1]]] as const) {
    const outer = theirs.length + around.pulls.filter((pull) => pull === side).length
    if (solo === side) company += outer
    theirs.forEach((guest, at) => {
      if (rows.fruitful.has(keyWith(guest))) crossings += outer - at - 1
      const couple = rows.partners.get(person)?.find(([who]) => who === guests[guest])?.[1]
      if (couple && !hasEnded(couple)) now += at
    })
  }
  const read = [...[...sides[0]].reverse(), ...sides[1]]
  crossings += inversions(read.flatMap((at) => around.kids.get(keyWith(at)) ?? []))
  const wanted = around.away > 0 ? sides[1] : sides[0]
  return [crossings, now, inversions(read), company, wanted.includes(read.length - 1) ? -1 : 0, -sides[0].length]
}

function inversions(values: readonly number[]): number {
  return values.reduce((sum, a, at) => sum + values.slice(at + 1).filter((b) => a > b).length, 0)
}
