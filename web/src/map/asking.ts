// Of whom nobody should ask anything: the one rule of asking that the drawing needs at once.
// The same as `is_let_be` in `kring/network/asking.py`; the others stand in `surface/strengthen/asking.ts`.
import type { Alter, Bond } from './network.ts'

/** Whether nobody should ask anything of somebody: simply a contact, or not safe. */
export function isLetBe({ here_for_help }: Alter, bond: Bond | undefined): boolean {
  return here_for_help === 'contact_only' || bond?.unsafe === true
}
