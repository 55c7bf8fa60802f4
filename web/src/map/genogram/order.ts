// The order of everybody in their row, so that few lines cross and couples stand together.
import {
  birthsOf,
  byAge,
  clustersOf,
  groupsOf,
  marriagesOf,
  numbersOf,
  sideBySign,
  type Group,
  type Marriage,
} from './clusters.ts'
import { keyOf, unitOf, type Rows } from './units.ts'

export interface Order {
  readonly rows: readonly (readonly string[])[]
  readonly solo: ReadonlyMap<string, number>
  readonly group: ReadonlyMap<string, number>
}

const SWEEPS = 3
const FURTHEST = 3 // a family moves so many places at once; further brings nothing more
const CROSSING = 6 // as bad as a couple so many places apart

/** Order all rows: first upward from the central person, then down and up again. */
export function orderOf(rows: Rows): Order {
  const { born, owner } = { born: birthsOf(rows), owner: new Map(rows.family.animals) }
  const groups = groupsOf(rows, born)
  const of = numbersOf(groups)
  const marriages = marriagesOf(rows, groups)
  const height = Math.max(-1, ...rows.row.values()) + 1
  const clusters = Array.from({ length: height }, (_, row) => clustersOf(rows, groups, marriages, born, row))
  const solo = new Map<string, number>()
  const kids = new Map<string, number>()
  const place = new Map<string, number>()
  const lines: string[][] = clusters.map(() => [])
  const known = new Map<string, { line: string[]; solo: Map<string, number> }>()
  const at = (person: string): number => place.get(person) as number
  const mean = (values: readonly number[]): number => sum(values) / values.length

  clusters.forEach((_, row) => write(row))
  const first = rows.family.people[0]
  for (let row = first ? (rows.row.get(first.id) as number) - 1 : -1; row >= 0; row -= 1) followChildren(row)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let row = 1; row < height; row += 1) followParents(row)
    for (let row = height - 2; row >= 0; row -= 1) {
      seeChildren(row + 1)
      followChildren(row)
    }
  }
  for (let row = 1; row < height; row += 1) followParents(row)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) clusters.forEach((_, row) => swap(row))
  return { rows: lines, solo, group: new Map(rows.family.people.map(({ id }) => [id, of.get(rows.host.get(id) as string) as number])) }

  function followParents(row: number): void {
    const keys = new Map<number, number[]>()
    groups.forEach(({ members, row: own }, number) => {
      if (own !== row) return
      const sibship = rows.sibship.get(members[0] as string)
      const keeper = owner.get(members[0] as string)
      if (sibship && sibship.parents.length > 0) keys.set(number, sibship.parents.map(at))
      else if (keeper !== undefined) keys.set(number, [at(keeper)])
    })
    sort(row, keys)
  }

  /** Note where the children in a row stand, so that partners above them stand alike. */
  function seeChildren(row: number): void {
    for (const { parents, children } of rows.family.sibships) {
      if (parents.length > 0 && rows.row.get(children[0] as string) === row) kids.set(keyOf(parents), mean(children.map(at)))
    }
    known.clear()
  }

  function followChildren(row: number): void {
    const keys = new Map<number, number[]>()
    for (const { parents, children } of rows.family.sibships) {
      for (const parent of parents) {
        if (rows.row.get(parent) !== row) continue
        const number = of.get(rows.host.get(parent) as string) as number
        keys.set(number, [...(keys.get(number) ?? []), mean(children.map(at))])
      }
    }
    sort(row, keys)
  }

  /** Sort families joined by marriage as one. */
  function sort(row: number, keys: ReadonlyMap<number, readonly number[]>): void {
    let last = 0
    const keyed = (clusters[row] as number[][]).map((cluster) => {
      const values = cluster.flatMap((number) => keys.get(number) ?? [])
      if (values.length > 0) last = mean(values)
      return { key: last, cluster }
    })
    clusters[row] = keyed.sort((a, b) => a.key - b.key).map(({ cluster }) => cluster)
    write(row)
  }

  /** Move families some places where that crosses fewer lines or brings couples nearer. */
  function swap(row: number): void {
    let numbers = (clusters[row] as number[][]).flat()
    clusters[row] = [numbers]
    let least = cost(row)
    const move = (taken: number, to: number): void => {
      const moved = numbers.toSpliced(taken, 1).toSpliced(to, 0, numbers[taken] as number)
      clusters[row] = [moved]
      write(row)
      const now = cost(row)
      if (now < least) [least, numbers] = [now, moved]
    }
    for (let far = 1; far <= FURTHEST; far += 1) {
      for (let k = 0; k < numbers.length - far; k += 1) {
        move(k, k + far)
        move(k + far, k)
      }
    }
    clusters[row] = [numbers]
    write(row)
  }

  function cost(row: number): number {
    const apart = sum((lines[row] as string[]).flatMap((one) => (rows.partners.get(one) ?? []).map(([other]) => Math.abs(at(one) - at(other)))))
    return CROSSING * (crossings(row) + crossings(row + 1)) + apart / 2
  }

  /** Count how many lines from the row above cross, going by the order alone. */
  function crossings(row: number): number {
    const families = rows.family.sibships
      .filter(({ parents, children }) => parents.length > 0 && rows.row.get(children[0] as string) === row)
      .map(({ parents, children }) => ({ key: mean(parents.map(at)), places: children.map(at).sort((a, b) => a - b) }))
      .sort((a, b) => a.key - b.key || listed(a.places, b.places))
    return sum(
      families.flatMap((left, k) =>
        families.slice(k + 1).flatMap((right) => left.places.map((a) => right.places.filter((b) => a > b).length)),
      ),
    )
  }

  /** Lay out a row person by person, and note where everybody stands in it. */
  function write(row: number): void {
    const numbers = (clusters[row] as number[][]).flat()
    const line = numbers.flatMap((number) => lineOf(number, numbers))
    lines[row] = line
    line.forEach((person, k) => place.set(person, k - (line.length - 1) / 2))
  }

  /** Lay out one group: brothers and sisters, each with who stands beside them. */
  function lineOf(number: number, numbers: readonly number[]): readonly string[] {
    const mine = marriages[number] as readonly Marriage[]
    const sides = mine.map(({ group }) => (numbers.indexOf(group) > numbers.indexOf(number) ? 1 : -1))
    const key = `${number} ${sides.join(' ')}`
    const found = known.get(key) ?? laidOut(number, sides)
    known.set(key, found)
    for (const [who, side] of found.solo) solo.set(who, side)
    return found.line
  }

  function laidOut(number: number, sides: readonly number[]): { line: string[]; solo: Map<string, number> } {
    const pulls = new Map<string, number[]>()
    ;(marriages[number] as readonly Marriage[]).forEach(({ mine }, k) => {
      pulls.set(mine, [...(pulls.get(mine) ?? []), sides[k] as number])
    })
    const own = new Map<string, number>()
    const line = facing((groups[number] as Group).members, pulls).flatMap((member) => {
      const theirs = pulls.get(member) ?? []
      const unit = unitOf(rows, member, { away: away(member, theirs), pulls: theirs, kids })
      for (const [who, side] of unit.solo) own.set(who, side)
      return unit.people
    })
    return { line, solo: own }
  }

  /** Let those whose age is not known stand where their partner is; twins stay together. */
  function facing(members: readonly string[], pulls: ReadonlyMap<string, readonly number[]>): string[] {
    const unknown = members.filter((each) => !born.has(each))
    const towards = (each: string): number => Math.sign(sum(pulls.get(each) ?? []))
    const line = [
      ...unknown.filter((each) => towards(each) < 0),
      ...byAge(members.filter((each) => born.has(each)), born),
      ...unknown.filter((each) => towards(each) === 0),
      ...unknown.filter((each) => towards(each) > 0),
    ]
    for (const { one, other } of rows.family.twins) {
      if (!line.includes(one) || !line.includes(other) || born.get(one) !== born.get(other)) continue
      line.splice(line.indexOf(other), 1)
      line.splice(line.indexOf(one) + 1, 0, other)
    }
    return line
  }

  function away(member: string, pulls: readonly number[]): number {
    const pull = sum(pulls)
    if (pull !== 0) return pull > 0 ? -1 : 1
    const guests = rows.guests.get(member) ?? []
    return guests.length === 1 ? sideBySign(rows, member, guests[0] as string) : 1
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function listed(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, k) => value !== b[k])
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -Infinity)
}
