// What a hand does while thinking of people: a familiar face, a place that carries, who was there then.
// The same as `kring/strengthen/finding/actions.py`; both are held to contract/cases/finding.json.
import type { Value } from '../../map/kinds.ts'
import type { Alter, Event, Network } from '../../map/network.ts'
import { newId, type Put } from '../../sync/session.ts'
import { LONGEST_NAME, sameName } from '../names.ts'
import { bondIdIn, putsOn } from './read.ts'

/** What is said beside the forms of places. */
export interface FindingWords {
  /** What is good about familiar faces, line by line. */
  readonly good: readonly string[]
}

export interface Face {
  readonly where: string
  readonly name: string
  readonly meaning: string
}

export interface SupportPlace {
  readonly name: string
  readonly sort: string
  readonly gives: readonly string[]
  readonly visibility: string
}

/** Somebody one only knows by sight: a place is enough, a name is not needed. */
export function lightTie(network: Network, { where, name, meaning }: Face, id: string = newId()): Put[] {
  return [
    ...putsOn(id, 'alter', { met_at: where, relation_types: ['light_tie'], found_by: 'places.light', ...(name ? { name } : {}) }),
    ...(meaning ? putsOn(bondIdIn(network, id), 'bond', { meaning }) : []),
  ]
}

/** A place or group where somebody finds support outside all services. */
export function supportPlace(network: Network, { name, sort, gives, visibility }: SupportPlace, id: string = newId()): Put[] {
  const got: Record<string, Value> = Object.fromEntries(gives.map((one) => [one, 'get']))
  return [...putsOn(id, 'alter', { name, sort, visibility, found_by: 'places.support' }), ...putsOn(bondIdIn(network, id), 'bond', got)]
}

/** Who was there at an event of the lifeline, as people from before; who stands here already was there, too. */
export function fromThen({ alters }: Network, event: Event, names: readonly string[], id: () => string = newId): Put[] {
  const known = new Map(alters.flatMap(({ id: there, name }): [string, string][] => (name ? [[sameName(name), there]] : [])))
  const added: Put[] = []
  const found: string[] = []
  const there: string[] = []
  for (const name of names) {
    const held = known.get(sameName(name))
    if (held) there.push(held)
    else {
      const entity = id()
      found.push(entity)
      added.push(...putsOn(entity, 'alter', { name: name.slice(0, LONGEST_NAME), status: 'past', found_by: 'lifeline.then' }))
    }
  }
  const present = [...new Set([...(event.present ?? []), ...there, ...found])]
  return [...added, ...putsOn(event.id, 'event', { present })]
}

/** The events that are told aloud; what stays silent asks for nobody. */
export function askedAt({ events }: Network): Event[] {
  return events.filter(({ silent }) => !silent)
}

/** Who is known by sight, and which places carry. */
export function facesIn({ alters }: Network): Alter[] {
  return alters.filter(({ relation_types }) => relation_types?.includes('light_tie'))
}

export function supportsIn({ alters }: Network): Alter[] {
  return alters.filter(({ found_by }) => found_by === 'places.support')
}
