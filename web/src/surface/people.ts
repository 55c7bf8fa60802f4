// The things of a kring read as what the surface shows: who there is and who knows whom.
import type { Alter, Bond, Ego, Network, Tie } from '../map/network.ts'
import { circlesOf, ends, networkOf, tieKind } from '../map/network.ts'
import type { Group, Sector, Shape } from '../map/look.ts'
import { GROUPS } from '../map/look.ts'
import type { Place } from '../map/placing.ts'
import { groupOf, sectorOf } from '../map/shapes.ts'
import type { Thing } from '../sync/session.ts'
import { initials } from './names.ts'

/** Somebody or something around the central person, with all that was said. */
export interface Person {
  readonly id: string
  readonly name: string
  /** What is written inside the sign. */
  readonly mark: string
  readonly group: Group
  readonly shape: Shape
  readonly colour: string
  readonly sector: Sector | null
  readonly closeness: number | null
  /** Where on the paper, or null while waiting in the tray. */
  readonly place: Place | null
  readonly alter: Alter
  readonly bond: Bond | undefined
}

export interface Drawing {
  readonly network: Network
  /** The first central person, whose bonds are drawn; null before anything is said. */
  readonly ego: Ego | null
  /** In the order in which they were named. */
  readonly people: readonly Person[]
  readonly byId: ReadonlyMap<string, Person>
  /** Lines between people: who knows whom. */
  readonly ties: readonly Tie[]
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether the signs stand for themselves: somebody is there. */
  readonly empty: boolean
}

/** What is there now; `unnamed` gives words for who has no name. */
export function drawingOf(
  things: ReadonlyMap<string, Thing>,
  unnamed: (alter: Alter) => string,
): Drawing {
  const network = networkOf(things.values())
  const places = circlesOf(network)
  const people = network.alters.map((alter): Person => {
    const bond = network.bonds.get(alter.id)
    const name = alter.name ?? unnamed(alter)
    const group = groupOf(alter)
    return {
      id: alter.id,
      name,
      mark: alter.picture ?? (alter.status === 'wished' ? '?' : initials(name)),
      group,
      ...GROUPS[group],
      sector: sectorOf(alter),
      closeness: bond?.closeness ?? null,
      place: places.get(alter.id) ?? null,
      alter,
      bond,
    }
  })
  const ties = network.ties.filter((tie) => tieKind(tie) !== null)
  return {
    network,
    ego: network.egos[0] ?? null,
    people,
    byId: new Map(people.map((person) => [person.id, person])),
    ties,
    known: knownOf(ties),
    empty: people.length === 0,
  }
}

function knownOf(ties: readonly Tie[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { id } of ties) {
    const [a, b] = ends(id)
    known.set(a, (known.get(a) ?? new Set()).add(b))
    known.set(b, (known.get(b) ?? new Set()).add(a))
  }
  return known
}
