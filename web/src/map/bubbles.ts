// In which bubble of who is who somebody stands: where a hand put them, else by rule.
// A mirror of src/kring/network/bubbles.py; contract/cases/who.json holds both to the same.
import { relationsNow } from './former.ts'
import { livesHere } from './household.ts'
import { OPTIONS, type Bubble, type PlaceKind, type RelationType, type System } from './kinds.ts'
import type { Alter, Network } from './network.ts'
import { RELATIONS } from './relations.ts'
import { isPaid } from './shapes.ts'

/** Clockwise, from the corner at the top left. */
export const BUBBLES: readonly Bubble[] = OPTIONS.Bubble

const OF_TYPE: Partial<Record<RelationType, Bubble>> = {
  partner: 'household',
  housemate: 'household',
  chosen_family: 'family',
  neighbour: 'neighbours',
  shopkeeper: 'neighbours',
  light_tie: 'neighbours',
  volunteer: 'volunteers',
  companion: 'volunteers',
  home_care: 'home_care',
  gp: 'doctor_care',
  physiotherapist: 'doctor_care',
  therapist: 'doctor_care',
  social_worker: 'town_services',
  support_worker: 'town_services',
  administrator: 'town_services',
  police_officer: 'town_services',
  civil_servant: 'town_services',
  politician: 'town_services',
}
const OF_FOUR: Partial<Record<string, Bubble>> = { family: 'family', friends: 'friends', society: 'friends' }
const OF_SYSTEM: Partial<Record<System, Bubble>> = {
  family: 'family',
  friends: 'friends',
  neighbours: 'neighbours',
  care: 'doctor_care',
  authorities: 'town_services',
}
const OF_PLACE: Partial<Record<PlaceKind, Bubble>> = { care: 'doctor_care', community_centre: 'town_services' }
const IN_NO_BOX: ReadonlySet<RelationType> = new Set(['teacher', 'employer'])
const AWAY: ReadonlySet<unknown> = new Set(['dead', 'past', 'broken', 'wished']) // nobody to call
const NOBODY: ReadonlySet<unknown> = new Set(['place', 'role'])

/** Null for who waits beside the paper. */
export function bubbleOf(network: Network, alter: Alter): Bubble | null {
  if (network.spots.has(`who~${alter.id}`)) return null // taken off by hand; a rule does not bring them back
  if (alter.bubble) return alter.bubble
  if (AWAY.has(alter.status) || NOBODY.has(alter.sort)) return null
  if (alter.sort === 'animal' || livesHere(network, alter)) return 'household'
  if (alter.volunteer) return 'volunteers'
  for (const kind of relationsNow(network, alter)) {
    const four = IN_NO_BOX.has(kind) ? null : RELATIONS[kind][0]
    const bubble = OF_TYPE[kind] ?? (four && OF_FOUR[four])
    if (bubble) return bubble
  }
  const elsewhere = byOtherDrawings(alter)
  if (elsewhere) return elsewhere
  return alter.sector === 'family' ? 'family' : null
}

/** Where they were put around the ecomap, else the kind of place they work in. */
function byOtherDrawings(alter: Alter): Bubble | null {
  if (alter.system && (alter.system !== 'care' || isPaid(alter))) return OF_SYSTEM[alter.system] ?? null
  return (alter.place_kind && isPaid(alter) && OF_PLACE[alter.place_kind]) || null
}
