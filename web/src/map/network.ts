// The network as it is drawn: the things of a kring that are there now, and what lies between them.
import { ABOUT_ID, PRIVATE_BY_DEFAULT, type FieldsOf, type Kind, type Value } from './kinds.ts'
import type { LineKind } from './look.ts'
import { placesOf, type Place, type Standing } from './placing.ts'
import { sectorOf } from './shapes.ts'

interface Thing {
  readonly id: string
  readonly kind: Kind
  readonly fields: Readonly<Record<string, Value>>
}

type Of<K extends keyof FieldsOf> = FieldsOf[K] & { readonly id: string }
export type About = Of<'about'>
export type Ego = Of<'ego'>
export type Alter = Of<'alter'>
export type Bond = Of<'bond'>
export type Tie = Of<'tie'>
export type Stand = Of<'stand'>
export type Weight = Of<'weight'>
export type Rating = Of<'rating'>
export type Answer = Of<'answer'>
export type Event = Of<'event'>
export type Agreement = Of<'agreement'>

export interface Network {
  about: About
  egos: Ego[]
  alters: Alter[]
  bonds: Map<string, Bond> // of the first central person, by alter
  ties: Tie[]
  stands: Stand[]
  weights: Weight[]
  ratings: Rating[]
  answers: Answer[]
  events: Event[]
  agreements: Agreement[]
  spots: Map<string, readonly [number, number]> // by drawing and thing: `circles~a`
  kinship: Tie[] // how two people are family, or what a genogram says of them
}

/** Leave out what was put aside and what hangs loose; order is that of first appearance. */
export function networkOf(things: Iterable<Thing>): Network {
  const ids = new Set<string>()
  const byKind = new Map<Kind, object[]>()
  for (const thing of things) {
    if (thing.fields['deleted']) continue
    ids.add(thing.id)
    const same = byKind.get(thing.kind)
    if (same) same.push(asRead(thing))
    else byKind.set(thing.kind, [asRead(thing)])
  }
  const of = <K extends keyof FieldsOf>(kind: K): Of<K>[] => (byKind.get(kind) ?? []) as Of<K>[]
  const whole = ({ id }: { id: string }): boolean => {
    const [a, b] = ends(id)
    return ids.has(a) && ids.has(b)
  }
  const egos = of('ego')
  const main = egos[0]?.id
  const bonds = of('bond').filter((bond) => whole(bond) && ends(bond.id)[0] === main)
  const spots = of('spot').filter(({ id }) => ids.has(ends(id)[1]))
  const ties = of('tie').filter(whole)
  const centre = new Set(egos.map(({ id }) => id))
  return {
    about: of('about')[0] ?? { id: ABOUT_ID },
    egos,
    alters: of('alter'),
    bonds: new Map(bonds.map((bond) => [ends(bond.id)[1], bond])),
    ties: ties.filter(({ id }) => !ends(id).some((end) => centre.has(end))),
    kinship: ties.filter((tie) => tie.kin || tie.feeling),
    stands: of('stand'),
    weights: of('weight'),
    ratings: of('rating'),
    answers: of('answer'),
    events: of('event'),
    agreements: of('agreement'),
    spots: new Map(spots.flatMap((spot) => (spot.at ? [[spot.id, spot.at] as const] : []))),
  }
}

/** Things are replaced, never changed: one that is still the same reads as the very same object. */
const read = new WeakMap<Thing, object>()

function asRead(thing: Thing): object {
  const known = read.get(thing)
  if (known) return known
  const fresh = { ...thing.fields, id: thing.id }
  read.set(thing, fresh)
  return fresh
}

/** The two things a bond, tie or spot lies between. */
export function ends(id: string): readonly [string, string] {
  const known = parted.get(id)
  if (known) return known
  const cut = id.indexOf('~')
  const both = cut < 0 ? ([id, ''] as const) : ([id.slice(0, cut), id.slice(cut + 1)] as const)
  parted.set(id, both)
  return both
}

/** The same thousand ids are parted again at every edit. */
const parted = new Map<string, readonly [string, string]>()

export function standingOf(network: Network, alter: Alter): Standing {
  return {
    id: alter.id,
    closeness: network.bonds.get(alter.id)?.closeness ?? null,
    sector: sectorOf(alter),
    spot: network.spots.get(`circles~${alter.id}`) ?? null,
  }
}

/** Where everybody on paper stands; who is missing waits in the tray. */
export function circlesOf(network: Network): Map<string, Place> {
  return placesOf(network.alters.map((alter) => standingOf(network, alter)))
}

/** The kind of line to the centre; null while nothing is said about the bond. */
export function bondKind(alter: Alter, bond: Bond | undefined): LineKind | null {
  if (alter.status === 'second_hand' || alter.status === 'wished') return null
  if (alter.status === 'asleep' || alter.status === 'broken') return alter.status
  if (bond?.line) return bond.line
  return bond?.energy_in || bond?.energy_out ? 'ordinary' : null
}

/** The sizes of the arrow heads at the centre and at the person: to whom energy goes. */
export function arrowsOf(bond: Bond | undefined): { atCentre: number; atPerson: number } {
  const [gets, gives] = [bond?.energy_in ?? 0, bond?.energy_out ?? 0]
  const size = Math.max(gets, gives)
  return { atCentre: gets >= gives ? size : 0, atPerson: gives >= gets ? size : 0 }
}

/** The kind of line between two people around the centre; null where none is drawn. */
export function tieKind(tie: Tie): LineKind | null {
  if (tie.quality === 'tense') return 'know_tense'
  if (tie.quality === 'broken') return 'know_broken'
  if (tie.knows === false) return null
  if (tie.quality === 'good') return 'know_good'
  return tie.knows || tie.kin || tie.quality || tie.labels?.length ? 'know' : null
}

/** Whether somebody may stand on a print that others see. */
export function mayHangOnTheWall(alter: Alter): boolean {
  if (alter.visibility) return alter.visibility === 'print'
  return !(alter.relation_types ?? []).some((kind) => PRIVATE_BY_DEFAULT.includes(kind))
}
