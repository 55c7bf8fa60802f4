// Contacts that sleep or broke, and friends of friends: who they are, and what follows from what is said of one.
// The same reading as `kring/network/{sleeping,snowball}.py`; both are held to contract/cases/contacts.json.
import { mayBeProposed } from './asking.ts'
import type { Alter, Bond, Network } from '../../map/network.ts'
import { newId, type Put } from '../../sync/session.ts'
import { LONGEST_NAME, sameName } from '../names.ts'
import { putsOn } from './read.ts'
import { isPresent } from './there.ts'

const LONG_AGO = 365 // days: twelve months
const IT_MATTERS = 2 // of importance, 0 to 4
const DAY = 86_400_000

/** Somebody, or a group, whose contact may sleep, and why it is thought so. */
interface Asleep {
  readonly who: string
  readonly why: 'said' | 'long_ago'
}

/** Whose contact may be woken if that is wished. Never who rests, with whom it is not safe, or who is simply a contact. */
export function sleepersOf({ alters, bonds }: Network, today: string): Asleep[] {
  return alters.flatMap((alter): Asleep[] => {
    const bond = bonds.get(alter.id)
    if (!mayBeProposed(alter, bond)) return []
    if (alter.status === 'asleep') return [{ who: alter.id, why: 'said' }]
    if (!isPresent(alter) || !bond?.last_contact) return []
    const days = (Date.parse(today) - Date.parse(bond.last_contact)) / DAY
    return days > LONG_AGO && (bond.importance_mine ?? 0) >= IT_MATTERS ? [{ who: alter.id, why: 'long_ago' }] : []
  })
}

export function brokenOf({ alters, bonds }: Network): string[] {
  return alters.filter(({ id, status }) => status === 'broken' || bonds.get(id)?.line === 'broken').map(({ id }) => id)
}

/** Who is let rest: nobody asks about them any more. */
export function restingOf({ alters, bonds }: Network): string[] {
  return alters.filter(({ id }) => bonds.get(id)?.wish === 'rest').map(({ id }) => id)
}

/** Whether one can ask whom somebody knows: those in touch now, so never a third step. */
export function mayBeAskedThrough(alter: Alter, bond: Bond | undefined): boolean {
  return isPresent(alter) && ['person', 'group', 'place'].includes(alter.sort ?? 'person') && mayBeProposed(alter, bond)
}

/** Through whom, then they themselves; whose in-between is gone is reached by themselves alone. */
export function pathTo({ alters }: Network, alter: Alter): string[] {
  return alters.some(({ id }) => id === alter.via) ? [alter.via!, alter.id] : [alter.id]
}

export function friendsOfFriends({ alters }: Network): Alter[] {
  return alters.filter(({ status }) => status === 'second_hand')
}

/** Whom somebody knows: drawn as dots, reached through them, sent nothing. Who is there already stays as they are. */
export function foundThrough(via: string, names: readonly string[], { alters }: Network, id: () => string = newId): Put[] {
  const known = new Set(alters.map(({ name }) => sameName(name ?? '')))
  return names
    .filter((name) => !known.has(sameName(name)))
    .flatMap((name) => putsOn(id(), 'alter', { name: name.slice(0, LONGEST_NAME), status: 'second_hand', via, acquaintance: 'named', found_by: 'via.via' }))
}

/** What follows from it: who is in touch is there now, with who introduced them. */
export function followed(alter: Alter, field: string, value: unknown): Put[] {
  if (field !== 'acquaintance' || value !== 'in_touch') return []
  return putsOn(alter.id, 'alter', { status: 'active', ...(alter.via ? { introduced_by: alter.via } : {}) })
}
