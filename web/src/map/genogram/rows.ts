// Which generation everybody stands in: one step for every child, partners on one row.
import { leads, push, type Family, type Misfit } from './kin.ts'

type Pair = readonly [string, string]

/** Everybody's row, 0 above; and who cannot stand on one row though they are a couple. */
export function rowsOf(family: Family): { row: Map<string, number>; misfits: Misfit[] } {
  const links = linksOf(family)
  const group = levelled(family, links)
  const of = (id: string): string => group.get(id) as string
  const steps = stepsFrom(family, links, of)
  for (let round = 0; round < family.people.length; round += 1) {
    const low = links.filter(([parent, child]) => (steps.get(of(child)) ?? 0) <= (steps.get(of(parent)) ?? 0))
    for (const [parent, child] of low) {
      steps.set(of(child), Math.max(steps.get(of(child)) ?? 0, (steps.get(of(parent)) ?? 0) + 1))
    }
    if (low.length === 0) break
  }
  const used = [...new Set(steps.values())].sort((a, b) => a - b)
  const row = new Map(family.people.map(({ id }) => [id, used.indexOf(steps.get(of(id)) ?? 0)] as const))
  const askew = family.couples.filter(({ one, other }) => row.get(one) !== row.get(other))
  return { row, misfits: askew.map(({ one, other }) => ({ code: 'not_level', people: [one, other] })) }
}

function linksOf({ sibships, care, animals }: Family): Pair[] {
  return [
    ...sibships.flatMap(({ parents, children }) => parents.flatMap((parent) => children.map((child): Pair => [parent, child]))),
    ...care.flatMap(({ parents, child }) => parents.map((parent): Pair => [parent, child])),
    // An animal has its place among the children.
    ...animals.map(([animal, owner]): Pair => [owner, animal]),
  ]
}

/** Put partners on one row, and brothers and sisters, unless one stands above the other already. */
function levelled(family: Family, links: readonly Pair[]): Map<string, string> {
  const group = new Map(family.people.map(({ id }) => [id, id]))
  const level: Pair[] = [
    ...family.couples.map(({ one, other }): Pair => [one, other]),
    ...family.sibships.flatMap(({ parents, children }) =>
      parents.length > 0 ? [] : children.slice(1).map((child): Pair => [children[0] as string, child]),
    ),
  ]
  for (const [one, other] of level) {
    const [first, second] = [group.get(one) as string, group.get(other) as string]
    if (first === second) continue
    const below = new Map<string, string[]>()
    for (const [parent, child] of links) push(below, group.get(parent) as string, group.get(child) as string)
    if (leads(below, first, second) || leads(below, second, first)) continue
    for (const [person, theirs] of group) if (theirs === second) group.set(person, first)
  }
  return group
}

/** Count from each central person, one up for a parent and one down for a child. */
function stepsFrom(family: Family, links: readonly Pair[], of: (id: string) => string): Map<string, number> {
  const beside = new Map<string, [string, number][]>()
  for (const [parent, child] of links) {
    push(beside, of(parent), [of(child), 1])
    push(beside, of(child), [of(parent), -1])
  }
  const steps = new Map<string, number>()
  for (const { id } of family.people) {
    const start = of(id)
    if (steps.has(start)) continue
    steps.set(start, 0)
    const waiting = [start]
    for (const here of waiting) {
      for (const [there, step] of beside.get(here) ?? []) {
        if (steps.has(there)) continue
        steps.set(there, (steps.get(here) as number) + step)
        waiting.push(there)
      }
    }
  }
  return steps
}
