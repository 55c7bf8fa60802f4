// The lines between partners: below both, each union at its own height.
import { PERSON_RADIUS } from '../look.ts'
import type { Couple } from './claims.ts'
import { get, trunkAt, type Shape, type Xs } from './places.ts'
import { keyOf } from './units.ts'

const [FIRST, LEVEL] = [3.5, 3.6] // below the sign, and from one union to the next
export const INSIDE = 4 // where a line begins, hidden by the sign
const [STUB, NEXT] = [1.6, 1.9] // where lines of one person leave, from its middle outward

/** The line of one couple, or of a person who has children alone. */
export interface Union {
  readonly parents: readonly string[] // from left to right
  readonly couple: Couple | null
  readonly low: number
  readonly high: number
  readonly level: number
  readonly trunk: number
  readonly middle: number
  readonly starts: readonly number[]
}

/** How far below the middle of the signs a union lies. */
export function down(level: number): number {
  return PERSON_RADIUS + FIRST + LEVEL * (level - 1)
}

/** The unions of every row, each below those it encloses. */
export function unionsOf(shape: Shape, x: Xs): Union[][] {
  const found: Union[][] = shape.order.rows.map(() => [])
  const couples = new Map(shape.rows.family.couples.map((couple) => [keyOf([couple.one, couple.other]), couple]))
  const alone = new Set<string>()
  for (const [key, { parents, trunk }] of shape.trunks) {
    const row = found[get(shape.at, trunk.one)[0]] as Union[]
    const at = trunkAt(shape, trunk, x)
    if (trunk.other === null) {
      const isChildless = couples.has(key) && !shape.rows.fruitful.has(key)
      if (isChildless || alone.has(trunk.one)) continue
      alone.add(trunk.one)
      const here = get(x, trunk.one)
      const [low, high] = [Math.min(here, at), Math.max(here, at)]
      row.push({ parents: [trunk.one], couple: null, low, high, level: 0, trunk: at, middle: at, starts: [] })
    } else {
      const [left, right] = [...parents].sort((a, b) => get(x, a) - get(x, b)) as [string, string]
      const middle = (get(x, trunk.one) + get(x, trunk.other)) / 2
      const ends = { low: get(x, left), high: get(x, right) }
      row.push({ parents: [left, right], couple: couples.get(key) ?? null, ...ends, level: 0, trunk: at, middle, starts: [] })
    }
  }
  return found.map((unions) => started(levelled(unions), x))
}

/** The shortest highest; who has children alone goes below, where nothing is in the way. */
function levelled(unions: readonly Union[]): Union[] {
  const done: Union[] = []
  const isAlone = ({ parents }: Union): number => Number(parents.length === 1)
  const sorted = [...unions].sort((a, b) => isAlone(a) - isAlone(b) || a.high - a.low - (b.high - b.low) || a.low - b.low)
  for (const union of sorted) {
    const over = done.filter((other) => other.low < union.high && union.low < other.high).map(({ level }) => level)
    done.push({ ...union, level: 1 + Math.max(0, ...over) })
  }
  return done
}

/** Let the lines of one person leave side by side, the deepest nearest to the middle. */
function started(unions: readonly Union[], x: Xs): Union[] {
  const leaving = new Map<string, number[]>()
  const side = (union: Union, person: string): number => (union.high > get(x, person) ? 1 : -1)
  for (const union of unions) {
    for (const person of union.parents) {
      const key = `${person} ${side(union, person)}`
      leaving.set(key, [...(leaving.get(key) ?? []), union.level].sort((a, b) => b - a))
    }
  }
  const start = (union: Union, person: string): number => {
    const way = side(union, person)
    const same = get(leaving, `${person} ${way}`)
    if (same.length === 1 && !leaving.has(`${person} ${-way}`)) return get(x, person)
    return get(x, person) + way * (STUB + NEXT * same.indexOf(union.level))
  }
  return unions.map((union) => ({ ...union, starts: union.parents.map((person) => start(union, person)) }))
}
