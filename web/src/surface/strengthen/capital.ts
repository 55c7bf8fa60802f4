// Hints of what a contact may open, in three columns; what the person says goes first, and hints may wait.
// The same reading as `kring/network/{opens,measures/capital}.py`; both are held to contract/cases/contacts.json.
import { mayBeProposed } from './asking.ts'
import type { Capital } from '../../map/kinds.ts'
import { ends, type Alter, type Network, type Tie } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { bridgePeople, type Pair } from './graph.ts'
import { tieStrength } from '../../map/strength.ts'
import { isLight, isPerson, isPresent, isThereNow } from './there.ts'
import { isWarmthFirst } from './ways.ts'

export type Why = 'alike' | 'same_group' | 'different' | 'between_groups' | 'opens' | 'has_power'

/** One of the three: who the person put there, who may be and why, and whether hints wait. */
export interface Column {
  readonly kind: Capital
  readonly said: readonly string[]
  readonly hinted: readonly (readonly [who: string, why: readonly Why[]])[]
  readonly waits: boolean
}

const KINDS: readonly Capital[] = ['bonding', 'bridging', 'linking']
export const THEMES = [
  ...(['similar_age', 'similar_life_phase', 'similar_neighbourhood', 'similar_work'] as const),
  ...(['similar_money', 'similar_language', 'similar_background', 'similar_interests'] as const),
]

export function columnsOf(network: Network): Column[] {
  const hints = hintsOf(network)
  const isFirstTrust = isWarmthFirst(network)
  return KINDS.map((kind) => {
    const waits = isFirstTrust && kind !== 'bonding'
    const said = network.alters.filter(({ id }) => network.bonds.get(id)?.capital?.includes(kind)).map(({ id }) => id)
    const hinted = [...counted(network), ...network.alters.filter((alter) => !isPerson(alter) && isThereNow(alter))]
      .filter((alter) => !waits && mayBeHinted(network, alter))
      .flatMap(({ id }) => (hints[kind].has(id) ? [[id, hints[kind].get(id)!] as const] : []))
    return { kind, said, hinted, waits }
  })
}

/** Where the person said something no hint is given, nor of whom nothing is proposed. */
function mayBeHinted(network: Network, alter: Alter): boolean {
  const bond = network.bonds.get(alter.id)
  return !bond?.capital && mayBeProposed(alter, bond)
}

function hintsOf(network: Network): Readonly<Record<Capital, ReadonlyMap<string, readonly Why[]>>> {
  const people = counted(network)
  const joins = new Set(bridgePeople(people.map(({ id }) => id), linesAmong(people, network.ties)))
  const together = inAGroup(network)
  const hints = { bonding: new Map<string, Why[]>(), bridging: new Map<string, Why[]>(), linking: new Map<string, Why[]>() }
  for (const { id, name } of people) {
    const bond = network.bonds.get(id)
    const likenesses = THEMES.map((theme) => bond?.[theme])
    const different = likenesses.filter((one) => one === 'different').length
    const same = likenesses.filter((one) => one === 'same').length
    const close: Why[] = [...(same > different ? (['alike'] as const) : []), ...(together.has(id) ? (['same_group'] as const) : [])]
    if (close.length && ['medium', 'strong'].includes(tieStrength(bond).level ?? '')) hints.bonding.set(id, close)
    const opens: Why[] = [...(different ? (['different'] as const) : []), ...(joins.has(id) ? (['between_groups'] as const) : []), ...(bond?.opens ? (['opens'] as const) : [])]
    if (opens.length) hints.bridging.set(id, opens)
    if (bond?.has_power && name) hints.linking.set(id, ['has_power'])
  }
  for (const { id, name } of network.alters.filter((alter) => !isPerson(alter) && isThereNow(alter))) {
    const bond = network.bonds.get(id)
    if (bond?.opens) hints.bridging.set(id, ['opens'])
    if (bond?.has_power && name) hints.linking.set(id, ['has_power'])
  }
  return hints
}

/** Who knows a group that stands on the drawing: it is one of the person's own groups. */
function inAGroup({ alters, ties }: Network): ReadonlySet<string> {
  const groups = new Set(alters.filter((alter) => alter.sort === 'group' && isThereNow(alter)).map(({ id }) => id))
  const known = ties.filter(({ knows }) => knows).map(({ id }) => ends(id))
  return new Set(known.flatMap(([a, b]) => [...(groups.has(a) ? [b] : []), ...(groups.has(b) ? [a] : [])]))
}

/** Who is counted: persons there now whom one knows more than by sight, as the person chose. */
function counted({ alters, about }: Network): Alter[] {
  const everybody = alters.filter((alter) => isPerson(alter) && isPresent(alter) && !isLight(alter))
  return about.paid_count === false ? everybody.filter((alter) => !isPaid(alter)) : everybody
}

/** The pairs who know each other; one line is enough, and it is told once. */
function linesAmong(people: readonly Alter[], ties: readonly Tie[]): Iterable<Pair> {
  const ids = new Set(people.map(({ id }) => id))
  const pairs = ties.flatMap((tie): [string, Pair][] => {
    const [a, b] = ends(tie.id)
    if (a === b || !ids.has(a) || !ids.has(b) || !isTied(tie)) return []
    return [a < b ? [`${a}~${b}`, [a, b]] : [`${b}~${a}`, [b, a]]]
  })
  return new Map(pairs).values()
}

function isTied({ knows, labels, quality }: Tie): boolean {
  return knows ?? Boolean(labels?.length || quality)
}
