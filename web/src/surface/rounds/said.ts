// What is said today: what was said on an earlier day stays as it was.
import { FIELDS, type Kind, type Value } from '../../map/kinds.ts'
import type { Put, Thing } from '../../sync/session.ts'

type Changes = Readonly<Record<string, Value>>

export interface Saying {
  readonly kind: Kind
  /** The id it gets when nothing was said of it today: the same on every device. */
  readonly id: string
  readonly today: string
  /** What was said of it last, today or before. */
  readonly last: (Changes & { readonly id: string; readonly day?: string }) | undefined
  readonly changes: Changes
  /** What goes along from an earlier day as long as nothing else is said. */
  readonly along: readonly string[]
}

/** The edits that say it: on the thing of today, or on a new one that begins as the last one was. */
export function sayToday(things: ReadonlyMap<string, Thing>, saying: Saying): Put[] {
  const { kind, last, today, changes } = saying
  if (last?.day === today) return putsOf(kind, last.id, changes)
  const kept = Object.fromEntries(saying.along.flatMap((field) => (last?.[field] != null ? [[field, last[field]]] : [])))
  const fresh = { day: today, ...kept, ...changes }
  const older = things.get(saying.id)
  return putsOf(kind, saying.id, older ? { ...emptied(kind), ...fresh } : fresh)
}

/** Where something of today was taken away and is said again, nothing old comes back with it. */
function emptied(kind: Kind): Changes {
  return Object.fromEntries(Object.keys(FIELDS[kind]).map((field) => [field, null]))
}

export function putsOf(kind: Kind, entity: string, changes: Changes): Put[] {
  return Object.entries(changes).map(([field, value]) => ({ entity, kind, field, value }))
}
