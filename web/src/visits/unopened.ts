// Some browsers throw away what a site keeps when nobody opened it for a week: the days are counted.
import type { Store } from '../sync/store.ts'
import { daysUnopened, noteVisit } from './visits.ts'
import type { Visit } from './visits.ts'

/** How long nobody opened it, if that should be told; from now on it counts as opened today. */
export async function openedToday(list: Store, visit: Visit): Promise<number> {
  const now = new Date()
  const days = daysUnopened(visit, await isPromised(), now)
  await noteVisit(list, { ...visit, opened: now.toISOString() }).catch(() => undefined)
  return days
}

export async function isPromised(): Promise<boolean> {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false
}
