// What somebody at the desk says about a family: who belongs to whom, and how.
import { hasParted, relationsNow } from '../../map/former.ts'
import { hasEnded } from '../../map/genogram/claims.ts'
import { familyOf, type Family } from '../../map/genogram/kin.ts'
import type { Kind, Value } from '../../map/kinds.ts'
import { ends, type Network, type Tie } from '../../map/network.ts'
import { newId, pairId, type Put } from '../../sync/session.ts'
import { sameName } from '../names.ts'

export type As = 'partner' | 'parent' | 'child' | 'sibling'
export const ADDED: readonly As[] = ['partner', 'parent', 'child', 'sibling']

/** Somebody's tie with one of their family, said by a tie or read from a word. */
export interface Relation {
  readonly other: string
  readonly as: As
  /** The tie that lies or would lie between them. */
  readonly id: string
  readonly tie: Tie | null
  /** Whether they are together no longer. */
  readonly ended: boolean
}

/** The id of a tie: the central person comes second, since in a bond they come first. */
export function kinId(network: Network, a: string, b: string): string {
  const [isEgo, areEgo] = [a, b].map((one) => network.egos.some(({ id }) => id === one))
  if (isEgo === areEgo) return pairId(a, b)
  return isEgo ? `${b}~${a}` : `${a}~${b}`
}

/** Everybody somebody is joined to, in the order partner, parents, children, brothers and sisters. */
export function relationsOf(network: Network, id: string): Relation[] {
  const family = familyOf(network)
  const found = new Map<string, Relation>()
  const add = (other: string, as: As, ended = false): void => {
    const tieId = kinId(network, id, other)
    const tie = network.kinship.find((one) => one.id === tieId) ?? null
    if (other !== id && !found.has(other)) found.set(other, { other, as, id: tieId, tie, ended })
  }
  for (const couple of family.couples) {
    if (couple.one === id) add(couple.other, 'partner', hasEnded(couple))
    if (couple.other === id) add(couple.one, 'partner', hasEnded(couple))
  }
  for (const one of parentsOf(family, id)) add(one, 'parent')
  for (const { parents, children } of family.sibships) if (parents.includes(id)) children.forEach((child) => add(child, 'child'))
  for (const { parents, child } of family.care) if (parents.includes(id)) add(child, 'child')
  for (const { children } of family.sibships) if (children.includes(id)) children.forEach((child) => add(child, 'sibling'))
  return [...found.values()]
}

function parentsOf(family: Family, id: string): string[] {
  return [...family.sibships.filter(({ children }) => children.includes(id)), ...family.care.filter(({ child }) => child === id)].flatMap(
    ({ parents }) => parents,
  )
}

/** What somebody is to the other, in one word: a partner of before is told apart. */
export function calledAs({ alters }: Network, of: string, { other, as, tie, ended }: Relation): As | 'former_partner' {
  const died = (one: string) => alters.some(({ id, status, died: year }) => id === one && (status === 'dead' || year !== undefined))
  const parted = tie?.kin ? hasParted(tie, { status: died(of) || died(other) ? 'dead' : 'active' }) : ended
  return as === 'partner' && parted ? 'former_partner' : as
}

/** Who of the two was called a partner and is a former one now, since one of them is the central person. */
export function nowFormer(network: Network, ...two: readonly [string, string]): string | null {
  const alter = network.alters.find(({ id, relation_types: kinds }) => two.includes(id) && kinds?.includes('partner'))
  const isAboutEgo = two.some((one) => one === network.egos[0]?.id)
  return alter && isAboutEgo && relationsNow(network, alter).includes('former_partner') ? alter.id : null
}

/** What is written when somebody becomes the partner, parent, child, brother or sister of another. */
export function joinPuts(network: Network, id: string, other: string, as: As): Put[] {
  if (as !== 'child') return [kinPut(network, id, other, as)]
  const partners = relationsOf(network, id).filter((one) => one.as === 'partner' && !one.ended)
  const second = partners.length === 1 ? (partners[0]?.other ?? null) : null
  const parents = second && second !== other ? [id, second] : [id]
  return parents.map((parent) => kinPut(network, parent, other, 'child'))
}

function kinPut(network: Network, id: string, other: string, as: As): Put {
  const entity = kinId(network, id, other)
  const parent = as === 'parent' ? other : id
  const parenthood = ends(entity)[0] === parent ? 'first_is_parent' : 'second_is_parent'
  return { entity, kind: 'tie', field: 'kin', value: as === 'partner' || as === 'sibling' ? as : parenthood }
}

/** Somebody new in the family, with the ties that say how: one act. */
export function newRelative(network: Network, id: string, as: As, name: string): { id: string; puts: Put[] } {
  const entity = newId()
  const put = (field: string, value: Value): Put => ({ entity, kind: 'alter', field, value })
  const isOfEgo = network.egos.some((ego) => ego.id === id)
  const belongs = isOfEgo ? put('relation_types', [as]) : put('sector', 'family')
  return { id: entity, puts: [put('name', name), belongs, ...joinPuts(network, id, entity, as)] }
}

/** Say something about a couple or a parent and child, also where only a word said they are family. */
export function relationPuts(network: Network, of: string, { other, as, id: entity, tie, ended }: Relation, field: string, value: Value): Put[] {
  const put = (name: string, to: Value): Put => ({ entity, kind: 'tie' as Kind, field: name, value: to })
  const kin = tie?.kin ? [] : as === 'partner' && ended ? [put('kin', 'former_partner')] : [kinPut(network, of, other, as)]
  return [...kin, put(field, value)]
}

/** Two people are family no longer on this drawing; what else was said of them stays. */
export function partPuts({ id: entity }: Relation): Put[] {
  return ['kin', 'parentage', 'union', 'since', 'until'].map((field) => ({ entity, kind: 'tie' as Kind, field, value: null }))
}

/** Who could still become this to somebody: everybody who is not family yet, and nobody who would
 * so become their own ancestor. */
export function othersFor(network: Network, id: string, as: As): string[] {
  const there = new Set(relationsOf(network, id).map(({ other }) => other))
  const family = familyOf(network)
  for (const one of inLineWith(family, id, as)) there.add(one)
  // A child of somebody with a partner is the child of both.
  const partners = family.couples.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))
  if (as === 'child') for (const partner of partners) for (const one of inLineWith(family, partner, as)) there.add(one)
  const people = network.alters.filter(({ sort }) => (sort ?? 'person') === 'person' || sort === 'animal')
  return [...network.egos, ...people].map((one) => one.id).filter((one) => one !== id && !there.has(one))
}

/** Who is called so already, if anybody; of more, whoever could become this. */
export function calledSo(network: Network, name: string, id: string, as: As): { id: string; canJoin: boolean } | null {
  const free = new Set(othersFor(network, id, as))
  const same = [...network.egos, ...network.alters].filter((one) => one.name && sameName(one.name) === sameName(name))
  const found = same.find((one) => free.has(one.id)) ?? same[0]
  return found ? { id: found.id, canJoin: free.has(found.id) } : null
}

/** Who comes before or after somebody, as far as that keeps them from becoming this. */
function inLineWith(family: Family, id: string, as: As): Set<string> {
  const found = new Set<string>()
  const follow = (from: string, next: (one: string) => string[]): void => {
    for (const one of next(from)) {
      if (found.has(one)) continue
      found.add(one)
      follow(one, next)
    }
  }
  if (as === 'parent' || as === 'sibling') follow(id, (one) => childrenOf(family, one))
  if (as === 'child' || as === 'sibling') follow(id, (one) => parentsOf(family, one))
  return found
}

function childrenOf(family: Family, id: string): string[] {
  return [
    ...family.sibships.flatMap(({ parents, children }) => (parents.includes(id) ? children : [])),
    ...family.care.flatMap(({ parents, child }) => (parents.includes(id) ? [child] : [])),
  ]
}
