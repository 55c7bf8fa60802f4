// Brothers and sisters that stay together, and families side by side that a marriage joins.
import type { Rows } from './units.ts'

/** Brothers and sisters, or one host alone: they stay together in their row. */
export interface Group {
  readonly members: readonly string[] // the oldest first
  readonly row: number
}

/** A couple of two groups, seen from one of them. */
export interface Marriage {
  readonly mine: string
  readonly theirs: string
  readonly group: number
}

export type Births = ReadonlyMap<string, number>

export function groupsOf(rows: Rows, born: Births): Group[] {
  const found = new Map<string, { members: string[]; row: number }>()
  for (const { id } of rows.family.people) {
    if (rows.host.get(id) !== id) continue
    const sibship = rows.sibship.get(id)
    const row = rows.row.get(id) as number
    const key = sibship ? `${rows.family.sibships.indexOf(sibship)} ${row}` : id
    const there = found.get(key)
    if (there) there.members.push(id)
    else found.set(key, { members: [id], row })
  }
  return [...found.values()].map(({ members, row }) => ({ members: byAge(members, born), row }))
}

/** The year of birth of everybody of whom it is known; twins know each other's. */
export function birthsOf({ family }: Rows): Births {
  const born = new Map(family.people.flatMap(({ id, born }) => (born === null ? [] : [[id, born] as const])))
  for (const { one, other } of family.twins) {
    for (const [a, b] of [[one, other], [other, one]] as const) {
      const year = born.get(a)
      if (year !== undefined && !born.has(b)) born.set(b, year)
    }
  }
  return born
}

/** By year of birth; whose year is not known comes after. */
export function byAge(members: readonly string[], born: Births): string[] {
  const known = members.filter((each) => born.has(each))
  known.sort((a, b) => (born.get(a) as number) - (born.get(b) as number))
  return [...known, ...members.filter((each) => !born.has(each))]
}

/** For each group its couples with other groups, by the place of its own member. */
export function marriagesOf(rows: Rows, groups: readonly Group[]): Marriage[][] {
  const of = numbersOf(groups)
  return groups.map((group, number) =>
    group.members.flatMap((host) =>
      [host, ...allGuests(rows, host)].flatMap((one) =>
        (rows.partners.get(one) ?? []).flatMap(([other]) => {
          const partner = rows.host.get(other) as string
          const theirs = of.get(partner) as number
          return theirs === number ? [] : [{ mine: host, theirs: partner, group: theirs }]
        }),
      ),
    ),
  )
}

export function numbersOf(groups: readonly Group[]): Map<string, number> {
  return new Map(groups.flatMap(({ members }, number) => members.map((member) => [member, number] as const)))
}

function allGuests(rows: Rows, host: string): string[] {
  const found = [...(rows.guests.get(host) ?? [])]
  for (const guest of found) found.push(...(rows.guests.get(guest) ?? []))
  return found
}

/** Lay the families of one row that marriages join side by side. */
export function clustersOf(
  rows: Rows,
  groups: readonly Group[],
  marriages: readonly (readonly Marriage[])[],
  born: Births,
  row: number,
): number[][] {
  const seen = new Set<number>()
  const found: number[][] = []
  groups.forEach((group, number) => {
    if (group.row === row && !seen.has(number)) found.push(spread(number))
  })
  return found

  function spread(start: number): number[] {
    seen.add(start)
    const mine = marriages[start] as readonly Marriage[]
    const sides = mine.map((each) => sideOf(rows, groups, born, start, each))
    if (mine.length > 1) {
      sides[0] = -1
      sides[sides.length - 1] = 1
    }
    // Whoever married the nearest to the edge stands nearest.
    const before = mine.filter((_, at) => sides[at] === -1).flatMap((each) => outward(each.group, -1))
    const after = mine.filter((_, at) => sides[at] === 1).reverse().flatMap((each) => outward(each.group, 1))
    return [...before.reverse(), start, ...after]
  }

  function outward(number: number, side: number): number[] {
    if (seen.has(number)) return []
    seen.add(number)
    const theirs = [...(marriages[number] as readonly Marriage[])]
    if (side > 0) theirs.reverse()
    return [number, ...theirs.flatMap((each) => outward(each.group, side))]
  }
}

/** The side where fewest brothers and sisters stand in between. */
function sideOf(rows: Rows, groups: readonly Group[], born: Births, number: number, marriage: Marriage): number {
  const mine = (groups[number] as Group).members
  const theirs = (groups[marriage.group] as Group).members
  const [here, there] = [mine.indexOf(marriage.mine), theirs.indexOf(marriage.theirs)]
  const [isFree, areFree] = [!born.has(marriage.mine), !born.has(marriage.theirs)]
  const right = (isFree ? 0 : mine.length - 1 - here) + (areFree ? 0 : there)
  const left = (isFree ? 0 : here) + (areFree ? 0 : theirs.length - 1 - there)
  if (right !== left) return right < left ? 1 : -1
  return sideBySign(rows, marriage.mine, marriage.theirs)
}

/** The square on the left of the circle, as is the custom; else the partner on the right. */
export function sideBySign({ family }: Rows, person: string, partner: string): number {
  const sign = (who: string): string | null => family.people.find(({ id }) => id === who)?.sign ?? null
  return sign(person) === 'circle' && sign(partner) === 'square' ? -1 : 1
}
