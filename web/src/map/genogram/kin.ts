// Who is family of whom, and how, as a genogram can draw it; what contradicts itself is left out.
import type { Network } from '../network.ts'
import { claimsOf, coupleOf, hasEnded, type Claims, type Couple, type Link, type Parentage, type Twins } from './claims.ts'

/** Children of the same parents; without parents, brothers and sisters of each other. */
export interface Sibship {
  readonly parents: readonly string[]
  readonly children: readonly string[]
}

/** A child's tie to a parent beside those it hangs under: foster, adopted, step. */
export interface Care {
  readonly child: string
  readonly parents: readonly string[]
  readonly parentage: Parentage
}

export interface Misfit {
  readonly code: string
  readonly people: readonly string[]
}

export interface Relative {
  readonly id: string
  readonly born: number | null
  readonly sign: string | null
}

export interface Family {
  readonly people: readonly Relative[] // the central person first
  readonly couples: readonly Couple[] // the oldest first
  readonly sibships: readonly Sibship[]
  readonly care: readonly Care[]
  readonly twins: readonly Twins[]
  readonly animals: readonly (readonly [string, string])[] // each with the person it lives with
  readonly parentage: ReadonlyMap<string, Parentage> // of children that are not said to be biological
  readonly misfits: readonly Misfit[]
}

const RANKS: readonly Parentage[] = ['biological', 'adopted', 'foster', 'step']
const LATEST = 9999

export function familyOf(network: Network): Family {
  const claims = claimsOf(network)
  const everybody: Relative[] = [...network.egos, ...network.alters].map(({ id, born = null, sign = null }) => ({ id, born, sign }))
  const born = new Map(everybody.flatMap((one) => (one.born === null ? [] : [[one.id, one.born] as const])))
  const misfits: Misfit[] = claims.oneself.map((one) => ({ code: 'oneself', people: [one] }))
  const links = withoutCircles([...claims.parents.values()], misfits)
  for (const { parent, child } of links) {
    const [years, theirs] = [born.get(parent), born.get(child)]
    if (years !== undefined && theirs !== undefined && years >= theirs) misfits.push({ code: 'parent_younger', people: [parent, child] })
  }
  const animals = animalsOf(network, claims)
  const joined = joinedTo(network, claims, links, animals)
  const { sibships, care, parentage } = sibshipsOf(joined, links, claims.siblings, misfits)
  return {
    people: everybody.filter(({ id }) => joined.has(id)),
    couples: couplesOf(joined, claims.couples, sibships, born),
    sibships,
    care,
    twins: claims.twins.filter(({ one, other }) => joined.has(one) && joined.has(other)),
    animals: animals.filter(([animal]) => joined.has(animal)),
    parentage,
    misfits: misfits.filter(({ people }) => people.every((one) => joined.has(one))),
  }
}

type Steps = ReadonlyMap<string, readonly string[]>

/** Whether steps lead from somebody to somebody, or they are the same. */
export function leads(steps: Steps, start: string, goal: string): boolean {
  const seen = new Set([start])
  for (const here of seen) {
    if (here === goal) return true
    for (const there of steps.get(here) ?? []) seen.add(there)
  }
  return false
}

export function push<V>(lists: Map<string, V[]>, key: string, ...values: V[]): void {
  const there = lists.get(key)
  if (there) there.push(...values)
  else lists.set(key, values)
}

/** Leave out what would make somebody their own ancestor. */
function withoutCircles(links: readonly Link[], misfits: Misfit[]): Link[] {
  const children = new Map<string, string[]>()
  return links.filter(({ parent, child }) => {
    if (leads(children, child, parent)) {
      misfits.push({ code: 'own_ancestor', people: [parent, child] })
      return false
    }
    push(children, parent, child)
    return true
  })
}

/** The animals that live with somebody, unless a tie says more. */
function animalsOf(network: Network, claims: Claims): [string, string][] {
  const related = new Set(pairsOf(claims).flat())
  const beasts = new Set(network.alters.filter(({ sort }) => sort === 'animal').map(({ id }) => id))
  return network.alters.flatMap(({ id, lives_with: owner }) => {
    const isPet = beasts.has(id) && !related.has(id)
    const hasOwner = owner && claims.people.has(owner) && (!beasts.has(owner) || related.has(owner))
    return isPet && hasOwner ? [[id, owner] as [string, string]] : []
  })
}

function pairsOf(claims: Claims): [string, string][] {
  const links = [...claims.parents.values()].map(({ parent, child }): [string, string] => [parent, child])
  return [...links, ...claims.couples.map(({ one, other }): [string, string] => [one, other]), ...claims.siblings]
}

/** Everybody whom family ties join to a central person. */
function joinedTo(network: Network, claims: Claims, links: readonly Link[], animals: readonly [string, string][]): Set<string> {
  const kept = new Set(links.map(({ parent, child }) => `${parent}~${child}`))
  const beside = new Map<string, string[]>()
  for (const [one, other] of [...pairsOf(claims), ...animals]) {
    const id = `${one}~${other}`
    if (claims.parents.has(id) && !kept.has(id)) continue
    push(beside, one, other)
    push(beside, other, one)
  }
  const found = new Set(network.egos.map(({ id }) => id))
  for (const here of found) for (const there of beside.get(here) ?? []) found.add(there)
  return found
}

/** Hang every child under the parents it was born to, else those who took it in. */
function sibshipsOf(
  joined: ReadonlySet<string>,
  links: readonly Link[],
  siblings: readonly [string, string][],
  misfits: Misfit[],
): { sibships: Sibship[]; care: Care[]; parentage: Map<string, Parentage> } {
  const ofChild = new Map<string, Link[]>()
  for (const link of links) if (joined.has(link.parent) && joined.has(link.child)) push(ofChild, link.child, link)
  const under = new Map<string, readonly string[]>()
  const parentage = new Map<string, Parentage>()
  const care: Care[] = []
  for (const [child, theirs] of ofChild) {
    const first = RANKS.find((rank) => theirs.some(({ how }) => how === rank)) as Parentage
    const main = theirs.filter(({ how }) => how === first).map(({ parent }) => parent)
    const own = main.slice(0, 2).sort(byId)
    under.set(child, own)
    if (first !== 'biological') parentage.set(child, first)
    if (main.length > 2) misfits.push({ code: 'many_parents', people: [child, ...main] })
    for (const rank of RANKS) {
      const others = theirs.filter(({ how, parent }) => how === rank && !own.includes(parent)).map(({ parent }) => parent)
      for (let at = 0; at < others.length; at += 2) care.push({ child, parents: others.slice(at, at + 2).sort(byId), parentage: rank })
    }
  }
  const above = new Map([...ofChild].map(([child, theirs]) => [child, theirs.map(({ parent }) => parent)]))
  shareParents(under, joined, siblings, above, misfits)
  const groups = new Map<string, { parents: readonly string[]; children: string[] }>()
  for (const [child, parents] of under) {
    const key = parents.join(' ')
    const there = groups.get(key)
    if (there) there.children.push(child)
    else groups.set(key, { parents: parents[0]?.startsWith('~') ? [] : parents, children: [child] })
  }
  return { sibships: [...groups.values()], care, parentage }
}

function byId(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** Let brothers and sisters without parents of their own hang where the others hang. */
function shareParents(
  under: Map<string, readonly string[]>,
  joined: ReadonlySet<string>,
  siblings: readonly [string, string][],
  above: Map<string, string[]>,
  misfits: Misfit[],
): void {
  const left = siblings.filter(([a, b]) => joined.has(a) && joined.has(b))
  for (;;) {
    const next = left.findIndex(([a, b]) => under.has(a) !== under.has(b))
    if (next < 0) break
    const [a, b] = left[next] as [string, string]
    const [one, other] = under.has(b) ? [a, b] : [b, a]
    const parents = under.get(other) as readonly string[]
    if (parents.some((parent) => leads(above, parent, one))) {
      misfits.push({ code: 'not_siblings', people: [a, b] })
      left.splice(next, 1)
    } else {
      under.set(one, parents)
      push(above, one, ...parents)
    }
  }
  for (const [a, b] of left) {
    const [of, and] = [under.get(a), under.get(b)]
    if (!of && !and) {
      under.set(a, [`~${a}`])
      under.set(b, [`~${a}`])
    } else if (!of || !and) {
      under.set(of ? b : a, (of ?? and) as readonly string[])
    } else if (of[0]?.startsWith('~') && and[0]?.startsWith('~')) {
      const old = and[0]
      for (const [child, parents] of under) if (parents[0] === old) under.set(child, of)
    }
  }
}

/** All couples, parents of a same child too, in the order in which they came together. */
function couplesOf(
  joined: ReadonlySet<string>,
  said: readonly Couple[],
  sibships: readonly Sibship[],
  born: ReadonlyMap<string, number>,
): Couple[] {
  const found = said.filter(({ one, other }) => joined.has(one) && joined.has(other))
  const there = new Set(found.map(({ one, other }) => `${one}~${other}`))
  const eldest = new Map<string, number>()
  for (const { parents, children } of sibships) {
    if (parents.length !== 2) continue
    const key = parents.join('~')
    if (!there.has(key)) found.push(coupleOf(parents[0] as string, parents[1] as string))
    eldest.set(key, Math.min(LATEST, ...children.flatMap((child) => born.get(child) ?? [])))
  }
  const began = (couple: Couple): number =>
    (hasEnded(couple) ? 0 : 100_000) + (couple.since ?? eldest.get(`${couple.one}~${couple.other}`) ?? LATEST)
  return found.sort((a, b) => began(a) - began(b))
}
