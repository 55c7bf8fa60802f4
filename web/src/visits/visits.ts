// Which krings were taken along on this device, and until when. Only random ids and days: names lie sealed.
//
// In a database and not in localStorage: that is written down some seconds later, and a tablet that
// falls in between would no longer know what it has to unlock.
import type { Store } from '../sync/store.ts'

export interface Visit {
  readonly kring: string
  readonly user: string
  /** The first moment at which it is forgotten, as ISO text. */
  readonly until: string
  /** When it was taken along, as ISO text. */
  readonly taken: string
  /** When it was last opened on this device, as ISO text. */
  readonly opened?: string
  /** In which language it is spoken about while it is locked. */
  readonly language: string
}

export async function visitsOn(list: Store): Promise<Visit[]> {
  const [rows = []] = await list.read('state')
  return rows.map(({ value }) => value as Visit)
}

/** The visit of one kring, by one user if that matters. */
export function visitOf(visits: readonly Visit[], kring: string, user?: string): Visit | undefined {
  return visits.find((one) => one.kring === kring && (user === undefined || one.user === user))
}

export async function noteVisit(list: Store, visit: Visit): Promise<void> {
  await list.write([{ box: 'state', key: keyOf(visit), value: visit }])
}

export async function dropVisit(list: Store, visit: Visit): Promise<void> {
  await list.write([{ box: 'state', key: keyOf(visit) }])
}

/** Safari throws away after seven days what nobody opens and what stands on no home screen. */
const TELL_FROM = 5
const DAY = 24 * 60 * 60_000 // ms

/** How many whole days nobody opened it here, from the day on that this should be told; else 0. */
export function daysUnopened({ taken, opened }: Visit, isKept: boolean, now: Date): number {
  const days = Math.floor((now.getTime() - new Date(opened ?? taken).getTime()) / DAY)
  return isKept || !(days >= TELL_FROM) ? 0 : days
}

export function isOver(visit: Visit, now: Date): boolean {
  return !(new Date(visit.until) > now)
}

const keyOf = ({ kring, user }: Visit): string => `${kring} ${user}`
