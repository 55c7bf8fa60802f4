// What is said about who is family: by ties first, by the words people were given else.
import type { FieldsOf } from '../kinds.ts'
import { ends, type Network, type Tie } from '../network.ts'

export type Union = NonNullable<FieldsOf['tie']['union']>
export type Parentage = NonNullable<FieldsOf['tie']['parentage']>

/** Two partners, now or before; `one` and `other` in the order of their ids. */
export interface Couple {
  readonly one: string
  readonly other: string
  /** null: parents of a child, or nobody said how. */
  readonly union: Union | null
  readonly since: number | null
  readonly until: number | null
  readonly former: boolean
}

export interface Twins {
  readonly one: string
  readonly other: string
  readonly identical: boolean
}

export interface Link {
  readonly parent: string
  readonly child: string
  readonly how: Parentage
}

/** What was said, before anybody looked whether it can be true. */
export interface Claims {
  readonly people: ReadonlySet<string>
  readonly parents: Map<string, Link>
  readonly couples: Couple[]
  readonly siblings: [string, string][]
  readonly twins: Twins[]
  readonly oneself: string[]
}

const ENDED: readonly string[] = ['separated', 'divorced', 'widowed']
const IN_A_FAMILY: readonly string[] = ['person', 'role', 'animal']

export function hasEnded({ former, until, union }: Couple): boolean {
  return former || until !== null || ENDED.includes(union ?? '')
}

export function coupleOf(a: string, b: string, said: Partial<Couple> = {}): Couple {
  const [one, other] = inOrder(a, b)
  return { union: null, since: null, until: null, former: false, ...said, one, other }
}

export function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a]
}

export function claimsOf(network: Network): Claims {
  const alters = network.alters.filter(({ sort }) => IN_A_FAMILY.includes(sort ?? 'person'))
  const claims: Claims = {
    people: new Set([...network.egos, ...alters].map(({ id }) => id)),
    parents: new Map(),
    couples: [],
    siblings: [],
    twins: [],
    oneself: [],
  }
  const spokenOf = new Set<string>()
  const said = new Set<string>()
  for (const tie of network.kinship) {
    const [one, other] = ends(tie.id)
    if (!tie.kin || !claims.people.has(one) || !claims.people.has(other)) continue
    if (one === other) {
      claims.oneself.push(one)
      continue
    }
    take(claims, tie, one, other)
    spokenOf.add(one).add(other)
    said.add(inOrder(one, other).join('~'))
  }
  const ego = network.egos[0]?.id
  if (ego === undefined) return claims
  for (const words of [NEAR, FURTHER]) {
    for (const alter of network.alters) {
      if (!claims.people.has(alter.id) || said.has(inOrder(ego, alter.id).join('~'))) continue
      const word = (alter.relation_types ?? []).find((kind) => words[kind])
      if (word && (words === NEAR || !spokenOf.has(alter.id))) words[word]?.(claims, ego, alter.id)
    }
  }
  return claims
}

function take(claims: Claims, tie: Tie, one: string, other: string): void {
  const { kin } = tie
  if (kin === 'first_is_parent' || kin === 'second_is_parent') {
    const [parent, child] = kin === 'first_is_parent' ? [one, other] : [other, one]
    claims.parents.set(`${parent}~${child}`, { parent, child, how: tie.parentage ?? 'biological' })
  } else if (kin === 'partner' || kin === 'former_partner') {
    const { union = null, since = null, until = null } = tie
    claims.couples.push(coupleOf(one, other, { union, since, until, former: kin === 'former_partner' }))
  } else {
    const pair = inOrder(one, other)
    claims.siblings.push(pair)
    if (kin !== 'sibling') claims.twins.push({ one: pair[0], other: pair[1], identical: kin === 'identical_twin' })
  }
}

function bear(claims: Claims, parent: string, child: string, how: Parentage = 'biological'): void {
  const id = `${parent}~${child}`
  if (!claims.parents.has(id)) claims.parents.set(id, { parent, child, how })
}

function parentsOf(claims: Claims, child: string): string[] {
  return [...claims.parents.values()].filter((link) => link.child === child).map(({ parent }) => parent)
}

function childrenOf(claims: Claims, parent: string): string[] {
  return [...claims.parents.values()].filter((link) => link.parent === parent).map(({ child }) => child)
}

function partnersOf(claims: Claims, person: string): string[] {
  return claims.couples
    .filter((couple) => (couple.one === person || couple.other === person) && !hasEnded(couple))
    .map(({ one, other }) => (one === person ? other : one))
}

/** The only one it can be about; null where it can be several. */
function only(found: readonly string[]): string | null {
  return found.length === 1 ? (found[0] as string) : null
}

type Word = (claims: Claims, ego: string, alter: string) => void
const NEAR: Readonly<Record<string, Word>> = {
  parent: (claims, ego, alter) => bear(claims, alter, ego),
  foster_parent: (claims, ego, alter) => bear(claims, alter, ego, 'foster'),
  child: (claims, ego, alter) => bear(claims, ego, alter),
  foster_child: (claims, ego, alter) => bear(claims, ego, alter, 'foster'),
  sibling(claims, ego, alter) {
    if (parentsOf(claims, alter).length === 0) claims.siblings.push([ego, alter])
  },
  partner: (claims, ego, alter) => void claims.couples.push(coupleOf(ego, alter)),
  former_partner: (claims, ego, alter) => void claims.couples.push(coupleOf(ego, alter, { former: true })),
}
// These lead over somebody else; where that can be two people, nobody guesses.
const FURTHER: Readonly<Record<string, Word>> = {
  step_parent(claims, ego, alter) {
    const parent = only(parentsOf(claims, ego))
    if (parent && partnersOf(claims, parent).length === 0) claims.couples.push(coupleOf(parent, alter))
    else bear(claims, alter, ego, 'step')
  },
  step_child(claims, ego, alter) {
    const partner = only(partnersOf(claims, ego))
    if (partner) bear(claims, partner, alter)
    else bear(claims, ego, alter, 'step')
  },
  grandparent(claims, ego, alter) {
    const parent = only(parentsOf(claims, ego))
    if (parent) bear(claims, alter, parent)
  },
  grandchild(claims, ego, alter) {
    const child = only(childrenOf(claims, ego))
    if (child) bear(claims, child, alter)
  },
  uncle_aunt(claims, ego, alter) {
    const parent = only(parentsOf(claims, ego))
    if (parent) claims.siblings.push([parent, alter])
  },
}
