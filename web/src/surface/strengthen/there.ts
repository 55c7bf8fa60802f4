// Who is there now: the same reading as `kring/network/measures/counted.py`.
import type { Alter } from '../../map/network.ts'

/** One human being; somebody without a sort is. */
export function isPerson({ sort }: Alter): boolean {
  return (sort ?? 'person') === 'person'
}

/** Neither asleep, broken, dead, past, wished nor only heard of. */
export function isPresent({ status }: Alter): boolean {
  return (status ?? 'active') === 'active'
}

/** Somebody known by sight. */
export function isLight({ relation_types }: Alter): boolean {
  return relation_types?.includes('light_tie') ?? false
}

/** Whether somebody or something is part of the network today; a role is nobody. */
export function isThereNow(alter: Alter): boolean {
  return isPresent(alter) && alter.sort !== 'role'
}
