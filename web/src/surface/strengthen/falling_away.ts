// What would be missing if somebody fell away, thing by thing, and who is there for each; nobody is ever proposed,
// and who is simply a contact or not safe is not named as somebody who steps in.
// The same rules as `kring/network/falling_away.py`; both are held to contract/cases/falling_away.json.
import { isLetBe } from '../../map/asking.ts'
import { FUNCTIONS } from '../../map/kinds.ts'
import { ends, tieKind, type Alter, type Network } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { gives, isRunning } from './load.ts'
import { isPerson, isThereNow } from './there.ts'

/** One thing that would be missing; nobody among the others means that it rests on this one person. */
export interface Missing {
  readonly what: string
  readonly others: readonly string[]
}

/** Kinds of support, qualities in own words, agreements by id. */
export interface FallenAway {
  readonly functions: readonly Missing[]
  readonly qualities: readonly Missing[]
  readonly agreements: readonly Missing[]
  /** To whom they have a line on the drawing. */
  readonly joined: readonly string[]
  /** The own people among those whom no other line joins to anybody. */
  readonly only: readonly string[]
}

export function fallenAway(network: Network, gone: Alter): FallenAway {
  const letBe = new Set(network.alters.filter((alter) => isLetBe(alter, network.bonds.get(alter.id))).map(({ id }) => id))
  const there = network.alters.filter((alter) => isThereNow(alter) && alter.id !== gone.id && !letBe.has(alter.id))
  const among = (has: (alter: Alter) => boolean): string[] => there.filter(has).map(({ id }) => id)
  const parts = network.agreements
    .filter(isRunning)
    .map(({ id, who, backup }) => ({ what: id, all: [...new Set([...(who ?? []), ...(backup ? [backup] : [])])] }))
  const near = nearIn(network)
  const joined = network.alters.filter(({ id }) => near.get(gone.id)?.has(id))
  return {
    functions: FUNCTIONS.filter((name) => gives(network, gone.id, name)).map((name) => ({
      what: name,
      others: among(({ id }) => gives(network, id, name)),
    })),
    qualities: (gone.qualities ?? []).map((what) => ({
      what,
      others: among(({ qualities }) => (qualities ?? []).some((own) => said(own) === said(what))),
    })),
    agreements: parts
      .filter(({ all }) => all.includes(gone.id))
      .map(({ what, all }) => ({ what, others: all.filter((id) => id !== gone.id && !letBe.has(id)) })),
    joined: joined.map(({ id }) => id),
    only: joined.filter((alter) => near.get(alter.id)?.size === 1 && isAbout(alter)).map(({ id }) => id),
  }
}

/** For whom it can be asked what would be missing: own people first, then who else gives something. */
export function mayBeMissed(network: Network): string[] {
  const there = network.alters.filter(isThereNow)
  const agreed = new Set(network.agreements.filter(isRunning).flatMap(({ who, backup }) => [...(who ?? []), backup]))
  const isOwn = (alter: Alter): boolean => isPerson(alter) && !isPaid(alter)
  const isMissed = ({ id, qualities }: Alter): boolean =>
    Boolean(qualities?.length) || agreed.has(id) || FUNCTIONS.some((name) => gives(network, id, name))
  const others = there.filter((alter) => !isOwn(alter) && isMissed(alter))
  return [...there.filter(isOwn), ...others].map(({ id }) => id)
}

/** To whom everybody has a line that is not broken; who is only heard of has one to whom they know. */
function nearIn({ ties, alters }: Network): Map<string, Set<string>> {
  const near = new Map(alters.map(({ id }) => [id, new Set<string>()]))
  const kinds = ties.map((tie) => [tieKind(tie), ...ends(tie.id)] as const)
  const lines = kinds.flatMap(([kind, a, b]) => (kind && kind !== 'know_broken' ? [[a, b] as const] : []))
  const heardOf = alters.flatMap(({ id, status, via }) => (status === 'second_hand' && via && via !== id && near.has(via) ? [[via, id] as const] : []))
  for (const [a, b] of [...lines, ...heardOf]) {
    near.get(a)?.add(b)
    near.get(b)?.add(a)
  }
  return near
}

/** One of the person's own people, now or through somebody. */
function isAbout(alter: Alter): boolean {
  return isPerson(alter) && !isPaid(alter) && (isThereNow(alter) || alter.status === 'second_hand')
}

function said(quality: string): string {
  return quality.trim().toLowerCase()
}
