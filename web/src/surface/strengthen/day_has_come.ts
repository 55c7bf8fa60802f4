// What was agreed until a day, or to be looked at again then, and that day has come.
// The same rule as `kring/network/day_has_come.py`.
import type { Thing } from '../../sync/wire.ts'

/** The agreements that go on although their day has come; nothing ends by itself. */
export function whoseDayHasCome(agreements: readonly Thing[], today: string): Thing[] {
  return agreements.filter(({ fields: { state, until } }) => (state === 'yes' || state === 'running') && until && String(until) <= today)
}
