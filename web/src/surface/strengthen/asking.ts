// Who may be asked for something, and whom Kring may bring up by itself; the others are let be.
// The same rules as `kring/network/asking.py`; both are held to contract/cases/asking.json.
import { isLetBe } from '../../map/asking.ts'
import { FUNCTIONS } from '../../map/kinds.ts'
import type { Alter, Bond } from '../../map/network.ts'

const MEANS = ['meaning', 'mine_for_them', 'closeness', 'line', 'energy_in', 'importance_mine', 'importance_theirs', 'emotion', 'intimacy', 'strength_felt', 'opens', ...FUNCTIONS] as const

/** Whether it was said what somebody means: the relation goes before the task. */
export function hasMeaning({ sort }: Alter, bond: Bond | undefined): boolean {
  if (sort === 'service' || sort === 'place') return true
  return MEANS.some((field) => (bond?.[field] ?? 'none') !== 'none')
}

/** Whether somebody may be named on a card that asks for something; who is let rest may, if the person chooses so. */
export function mayBeAsked(alter: Alter, bond: Bond | undefined): boolean {
  return alter.sort !== 'role' && !['dead', 'broken', 'wished'].includes(alter.status ?? '') && !isLetBe(alter, bond)
}

/** Whether Kring may bring somebody up by itself: not who is let be, nor who is let rest. */
export function mayBeProposed(alter: Alter, bond: Bond | undefined): boolean {
  return !isLetBe(alter, bond) && bond?.wish !== 'rest'
}
