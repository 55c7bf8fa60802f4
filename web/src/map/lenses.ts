// Lenses: one question at a time recolours everybody, with a shape and a word beside each colour.
import { FUNCTIONS, GROUPS as RELATIONS, type RelationType, type Wish } from './kinds.ts'
import { GROUPS, type Group, type Shape } from './look.ts'
import { ends, type Alter, type Network } from './network.ts'
import { groupOf, isPaid } from './shapes.ts'
import { tieStrength } from './strength.ts'

/** How somebody is seen through a lens. */
export interface Tint {
  /** What they are called under this lens; the words stand in the catalogue. */
  readonly key: string
  readonly shape: Shape
  readonly colour: string
}

/** Who was there at the last moment that was set. */
export interface Since {
  readonly people: ReadonlySet<string>
}

type See = (alter: Alter) => Tint | null

const QUIET = '#857f70'
/** Who the question says nothing about: there, and quiet. */
export const ASIDE: Tint = { key: 'aside', shape: 'pebble', colour: QUIET }

const tint = (key: string, group: Group): Tint => ({ key, ...GROUPS[group] })
const THREE = { kin: tint('kin', 'family'), friendly: tint('friendly', 'friends'), services: tint('services', 'paid') }
const FOUR = {
  family: tint('family', 'family'),
  friends: tint('friends', 'friends'),
  society: tint('society', 'society'),
  paid: tint('paid', 'paid'),
}
const CLOSE = [tint('1', 'family'), tint('2', 'friends'), tint('3', 'society'), tint('4', 'group')]
const TENSE = { tense: tint('tense', 'friends'), broken: tint('broken', 'paid') }
const REACH = { network: tint('network', 'family'), influence: tint('influence', 'friends'), around: tint('around', 'society') }
const STRENGTH = { strong: tint('strong', 'family'), medium: tint('medium', 'friends'), weak: tint('weak', 'society') }
const HOLDS = { net: tint('net', 'family'), trampoline: tint('trampoline', 'friends'), both: tint('both', 'society') }
const WISHES: Readonly<Partial<Record<Wish, Tint>>> = {
  cherish: tint('cherish', 'family'),
  more: tint('more', 'friends'),
  less: tint('less', 'paid'),
  wake: tint('wake', 'society'),
  mend: tint('mend', 'animal'),
  not_yet: tint('not_yet', 'group'),
  rest: tint('rest', 'place'),
}
const MANY = 3 // kinds of support, or running agreements: as in kring/network/measures/load.py
const SETS: readonly Group[] = ['family', 'friends', 'society', 'paid', 'group', 'animal', 'place']

export const LENSES = {
  // As on the paper itself: where somebody was put says something, too.
  four: () => (alter) => FOUR[groupOf(alter) as keyof typeof FOUR] ?? null,
  three: () => first((kind) => THREE[RELATIONS[kind].three ?? ('' as 'kin')] ?? null),
  close: (network) => ({ id }) => CLOSE[(network.bonds.get(id)?.closeness ?? 0) - 1] ?? null,
  strength: (network) => ({ id }) => STRENGTH[tieStrength(network.bonds.get(id)).level ?? ('' as 'weak')] ?? null,
  helps: (network) => (alter) => (supports(network, alter, 'get') ? tint('helps', 'family') : null),
  helped: (network) => (alter) => (supports(network, alter, 'give') ? tint('helped', 'friends') : null),
  knows: known,
  tension,
  wish: (network) => ({ id }) => WISHES[network.bonds.get(id)?.wish ?? 'none'] ?? null,
  carries,
  reach: () => (alter) => (alter.reach ? REACH[alter.reach] : null),
  holds: () => ({ holds }) => (holds ? HOLDS[holds] : null),
  since: (_, since) => ({ id, status }) =>
    !since || (status ?? 'active') !== 'active' ? null : since.people.has(id) ? tint('before', 'society') : tint('fresh', 'friends'),
} as const satisfies Record<string, (network: Network, since: Since | null) => See>

export type LensCode = keyof typeof LENSES

/** How everybody is seen through a lens; without a lens, by their group. */
export function through(code: LensCode | null, network: Network, since: Since | null): (alter: Alter) => Tint {
  if (code === null) return (alter) => ({ key: groupOf(alter), ...GROUPS[groupOf(alter)] })
  const see: See = LENSES[code](network, since)
  return (alter) => see(alter) ?? ASIDE
}

/** The first label that says something counts, as on the paper itself. */
function first(of: (kind: RelationType) => Tint | null): See {
  return (alter) => {
    for (const kind of alter.relation_types ?? []) {
      const found = of(kind)
      if (found) return found
    }
    return null
  }
}

function supports(network: Network, { id }: Alter, side: 'get' | 'give'): boolean {
  const bond = network.bonds.get(id)
  return FUNCTIONS.some((name) => bond?.[name] === side || bond?.[name] === 'both')
}

/** People who know each other, straight or through others, are one group; the largest first. */
function known(network: Network): See {
  const next = new Map<string, string[]>()
  for (const { id, knows, kin, quality } of network.ties) {
    if (knows === false || !(knows || kin || quality)) continue
    const [a, b] = ends(id)
    next.set(a, [...(next.get(a) ?? []), b])
    next.set(b, [...(next.get(b) ?? []), a])
  }
  const sets: string[][] = []
  const seen = new Set<string>()
  for (const { id } of network.alters) {
    if (seen.has(id) || !next.has(id)) continue
    const set: string[] = []
    const waiting = [id]
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      if (seen.has(here)) continue
      seen.add(here)
      set.push(here)
      waiting.push(...(next.get(here) ?? []))
    }
    sets.push(set)
  }
  sets.sort((a, b) => b.length - a.length)
  const of = new Map(sets.flatMap((set, k) => set.map((id) => [id, k] as const)))
  return ({ id }) => {
    const k = of.get(id)
    return k === undefined ? null : tint(`set${Math.min(k, SETS.length - 1) + 1}`, SETS[k] ?? 'place')
  }
}

/** Who told that it is much, and who the drawing shows doing many things; not who is here for their work. */
function carries(network: Network): See {
  const running = network.agreements.filter(({ state }) => state === 'running' || state === 'yes').flatMap(({ who }) => who ?? [])
  return (alter) => {
    const { id, busy, shared_load, endures = '' } = alter
    if (isPaid(alter)) return null
    if (shared_load === 'too_much' || busy === 'full' || /week|month|half/.test(endures)) return tint('told_by', 'paid')
    const bond = network.bonds.get(id)
    const kinds = FUNCTIONS.filter((name) => bond?.[name] === 'get' || bond?.[name] === 'both').length
    return Math.max(kinds, running.filter((one) => one === id).length) >= MANY ? tint('much', 'friends') : null
  }
}

/** Where it is tense or broken, between somebody and the person or somebody else. */
function tension(network: Network): See {
  const found = new Map<string, Tint>()
  const add = (id: string, broken: boolean): void => {
    if (found.get(id) !== TENSE.broken) found.set(id, broken ? TENSE.broken : TENSE.tense)
  }
  for (const { id, status } of network.alters) {
    const line = network.bonds.get(id)?.line
    if (line === 'broken' || status === 'broken') add(id, true)
    else if (line === 'tense' || line === 'strong_tense') add(id, false)
  }
  for (const { id, quality } of network.ties) {
    if (quality === 'tense' || quality === 'broken') for (const end of ends(id)) add(end, quality === 'broken')
  }
  return ({ id }) => found.get(id) ?? null
}
