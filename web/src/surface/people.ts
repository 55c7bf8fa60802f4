// The things of a kring read as what the surface shows: who there is and who knows whom.
import type { Alter, Bond, Ego, Network, Tie } from '../map/network.ts'
import { ends, networkOf, tieKind } from '../map/network.ts'
import { through, type LensCode, type Since, type Tint } from '../map/lenses.ts'
import type { Group, Sector, Shape } from '../map/look.ts'
import type { Place } from '../map/placing.ts'
import { groupOf, sectorOf } from '../map/shapes.ts'
import type { Sign, Speaks, View } from '../map/view.ts'
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
  /** How they are seen through the lens; without one, by their group. */
  readonly tint: Tint
  /** In which part of this drawing they stand. */
  readonly part: string | null
  /** How they are drawn here, where it is not the sign of their group. */
  readonly sign: Sign | null
  readonly alter: Alter
  readonly bond: Bond | undefined
  /** The names of who they know. */
  readonly knows: readonly string[]
}

type Words = Speaks
type Things = ReadonlyMap<string, Thing>

/** Through which lens the drawing is seen. */
export interface Lens {
  readonly code: LensCode | null
  readonly since: Since | null
}

const NOBODY: readonly string[] = []
const NO_LENS: Lens = { code: null, since: null }

export interface Drawing {
  /** Which drawing it is. */
  readonly view: View
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

/** What is there now, with words for who has no name.
 *
 * Who did not change since `before` is the very same object, so that only what changed is drawn again.
 */
export function drawingOf(things: Things, view: View, words: Words, older?: Drawing, lens: Lens = NO_LENS): Drawing {
  const before = older?.view === view ? older : undefined
  const network = networkOf(things.values())
  const places = view.places(network)
  const see = through(lens.code, network, lens.since)
  const drawn = network.ties.filter((tie) => tieKind(tie) !== null)
  const isAsBefore = before?.ties.length === drawn.length && drawn.every((tie, at) => isSame(tie, before.ties[at]))
  const ties = isAsBefore ? before.ties : drawn
  const known = isAsBefore ? before.known : knownOf(ties)
  const names = new Map(network.alters.map((alter) => [alter.id, nameOf(alter, words)]))
  const people = network.alters.map((alter): Person => {
    const bond = network.bonds.get(alter.id)
    const old = before?.byId.get(alter.id)
    const place = kept(old?.place, places.get(alter.id))
    const sign = view.sign?.(network, alter, words) ?? null
    const part = place && view.partOf(network, alter, place)
    const tint = see(alter)
    const isAsItWas = old?.place === place && old.part === part && isSame(old.sign, sign) && isSame(old.tint, tint)
    const others = known.get(alter.id)
    const knows = others ? [...others].flatMap((id) => names.get(id) ?? []) : NOBODY
    if (isAsItWas && isSame(old.alter, alter) && isSame(old.bond, bond) && isSame(old.knows, knows)) return old
    const { shape, colour } = tint
    return { ...personOf(alter, bond, names.get(alter.id) as string), place, part, sign, tint, shape, colour, knows }
  })
  return {
    view,
    network,
    ego: network.egos[0] ?? null,
    people,
    byId: new Map(people.map((person) => [person.id, person])),
    ties,
    known,
    empty: people.length === 0,
  }
}

function nameOf(alter: Alter, words: Words): string {
  return alter.name ?? (alter.met_at ? words.say('person.at', { place: alter.met_at }) : words.say('person.no_name'))
}

function personOf(alter: Alter, bond: Bond | undefined, name: string): Omit<Person, 'place' | 'part' | 'sign' | 'tint' | 'shape' | 'colour' | 'knows'> {
  const group = groupOf(alter)
  return {
    id: alter.id,
    name,
    mark: alter.picture ?? (alter.status === 'wished' ? '?' : initials(name)),
    group,
    sector: sectorOf(alter),
    closeness: bond?.closeness ?? null,
    alter,
    bond,
  }
}

/** Where somebody stands on the paper, a central person too where they can be moved; null while waiting, or for nobody. */
export function placeOf({ view, network, byId }: Drawing, id: string): Place | null {
  const person = byId.get(id)
  if (person || !view.movesMiddle) return person?.place ?? null
  return view.middle(network)[network.egos.findIndex((ego) => ego.id === id)] ?? null
}

/** One human being; somebody without a sort is. */
export function isPerson({ alter }: Person): boolean {
  return (alter.sort ?? 'person') === 'person'
}

function kept(old: Place | null | undefined, now: Place | undefined): Place | null {
  return old && now && old.x === now.x && old.y === now.y ? old : (now ?? null)
}

/** The same fields with the very same values: things are replaced, never changed. */
function isSame(a: object | null | undefined, b: object | null | undefined): boolean {
  if (a === b || !a || !b) return a === b
  const fields = Object.keys(a) as (keyof typeof a)[]
  return fields.length === Object.keys(b).length && fields.every((field) => a[field] === b[field])
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
