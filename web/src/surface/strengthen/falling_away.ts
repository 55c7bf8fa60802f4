// What would be missing if somebody fell away, thing by thing, and who is there for each; nobody is ever proposed.
// The same rules as `kring/network/falling_away.py`; both are held to contract/cases/falling_away.json.
import { FUNCTIONS } from '../../map/kinds.ts'
import type { Alter, Network } from '../../map/network.ts'
import { gives, isRunning } from './load.ts'
import { isThereNow } from './there.ts'

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
}

export function fallenAway(network: Network, gone: Alter): FallenAway {
  const there = network.alters.filter((alter) => isThereNow(alter) && alter.id !== gone.id)
  const among = (has: (alter: Alter) => boolean): string[] => there.filter(has).map(({ id }) => id)
  const parts = network.agreements
    .filter(isRunning)
    .map(({ id, who, backup }) => ({ what: id, all: [...new Set([...(who ?? []), ...(backup ? [backup] : [])])] }))
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
      .map(({ what, all }) => ({ what, others: all.filter((id) => id !== gone.id) })),
  }
}

function said(quality: string): string {
  return quality.trim().toLowerCase()
}
