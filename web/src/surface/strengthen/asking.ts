// Who may be asked for something, and whom Kring may bring up by itself; the others are let be.
// The same rules as `kring/network/asking.py`; both are held to contract/cases/asking.json.
import { isLetBe } from '../../map/asking.ts'
import type { Alter, Bond } from '../../map/network.ts'

/** Whether somebody may be named on a card that asks for something; who is let rest may, if the person chooses so. */
export function mayBeAsked(alter: Alter, bond: Bond | undefined): boolean {
  return alter.sort !== 'role' && !['dead', 'broken', 'wished'].includes(alter.status ?? '') && !isLetBe(alter, bond)
}

/** Whether Kring may bring somebody up by itself: not who is let be, nor who is let rest. */
export function mayBeProposed(alter: Alter, bond: Bond | undefined): boolean {
  return !isLetBe(alter, bond) && bond?.wish !== 'rest'
}
