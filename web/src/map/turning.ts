// To whom one can turn, and who can turn to oneself: per kind of support, the closest first.
// A mirror of src/kring/network/turning.py; contract/cases/turning.json holds both to the same.
import { isLetBe } from './asking.ts'
import { FUNCTIONS } from './kinds.ts'
import type { Alter, Network } from './network.ts'

export type Direction = 'get' | 'give'

const MOST = 4 // names in one row; a card for the pocket is small
const AWAY: ReadonlySet<unknown> = new Set(['dead', 'past', 'broken', 'wished'])
const NOBODY: ReadonlySet<unknown> = new Set(['place', 'role'])
const FURTHEST = 5 // after the last ring: nothing is said of how close

/** For every kind of support the people one gets it from, or gives it to; nobody is turned to who is never asked. */
export function turning(network: Network, direction: Direction): Map<string, Alter[]> {
  const isTurnedTo = (alter: Alter): boolean => direction === 'give' || !isLetBe(alter, network.bonds.get(alter.id))
  const there = closestFirst(network).filter(isTurnedTo)
  const helps = ({ id }: Alter, name: (typeof FUNCTIONS)[number]): boolean => {
    const said = network.bonds.get(id)?.[name]
    return said === direction || said === 'both'
  }
  return new Map(FUNCTIONS.map((name) => [name, there.filter((alter) => helps(alter, name)).slice(0, MOST)]))
}

export function calledFirst(network: Network): Alter[] {
  return closestFirst(network).filter(({ emergency }) => emergency)
}

export function askedForSomething(network: Network): Alter[] {
  return closestFirst(network).filter(({ what_for }) => what_for)
}

function closestFirst(network: Network): Alter[] {
  const ring = ({ id }: Alter): number => network.bonds.get(id)?.closeness ?? FURTHEST
  const there = network.alters.filter(({ status, sort }) => !AWAY.has(status) && !NOBODY.has(sort))
  return there.toSorted((a, b) => ring(a) - ring(b))
}
