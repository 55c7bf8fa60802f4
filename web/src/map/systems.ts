// In which system around a household somebody stands on an ecomap: where put, else by rule.
import { GROUPS, type RelationType, type System } from './kinds.ts'
import type { Alter } from './network.ts'

const TYPES: readonly (readonly [System, readonly RelationType[]])[] = [
  ['friends', ['chosen_family', 'friend', 'acquaintance', 'peer', 'companion']],
  ['online', ['online_friend']],
  ['neighbours', ['neighbour', 'housemate', 'shopkeeper', 'light_tie']],
  ['school_work', ['colleague', 'former_colleague', 'classmate', 'school_parent', 'employer', 'teacher']],
  ['leisure', ['club_member']],
  ['faith', ['fellow_believer']],
  ['care', ['gp', 'physiotherapist', 'therapist', 'home_care', 'social_worker', 'support_worker', 'volunteer']],
  ['authorities', ['administrator', 'police_officer', 'civil_servant', 'politician']],
]
const OF_TYPE = new Map(TYPES.flatMap(([system, kinds]) => kinds.map((kind) => [kind, system] as const)))
const OF_SORT: Readonly<Record<string, System>> = { animal: 'family', group: 'leisure', place: 'leisure', service: 'care' }
const OF_SECTOR: Readonly<Record<string, System>> = {
  family: 'family',
  fellows: 'friends',
  professionals: 'care',
  society: 'neighbours',
}
const NOT_NOW: readonly (string | undefined)[] = ['dead', 'past'] // an ecomap shows what goes on now

/** Null for who waits beside the paper. */
export function systemOf(alter: Alter): System | null {
  if (alter.system) return alter.system
  if (NOT_NOW.includes(alter.status)) return null
  for (const kind of alter.relation_types ?? []) {
    const found = OF_TYPE.get(kind)
    if (found) return found
    if (GROUPS[kind].four === 'family') return 'family'
  }
  return OF_SORT[alter.sort ?? ''] ?? OF_SECTOR[alter.sector ?? ''] ?? null
}
