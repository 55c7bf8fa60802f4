// Somebody was erased on the server: the device forgets them too, everywhere.
import { inTurn, review } from './standing.ts'
import type { Confirmed, Standing } from './standing.ts'
import { forget } from './document.ts'
import { editWithout } from './forgetting.ts'
import type { Box, Change, Row } from './store.ts'
import { withoutErased } from './undo.ts'
import type { Edit, Rejected } from './wire.ts'

/** Whether this is somebody who was erased, or lies between them and somebody else. */
export function isErased({ erased }: Standing, entity: string): boolean {
  return erased.size > 0 && entity.split('~').some((end) => erased.has(end))
}

/** What may be kept of an edit on this device; null when it is about somebody erased. */
export function keptOf(standing: Standing, edit: Edit): Edit | null {
  return standing.erased.size > 0 ? editWithout(edit, (entity) => isErased(standing, entity)) : edit
}

/** Take the erased, what lies between them and others, and who names them out of all kept here. */
export async function purge(standing: Standing, erased: readonly string[]): Promise<void> {
  const fresh = erased.filter((entity) => !standing.erased.has(entity))
  if (!fresh.length) return
  for (const entity of fresh) standing.erased.add(entity)
  forget(standing.confirmed, (entity) => isErased(standing, entity))
  standing.waiting = cleaned(standing, standing.waiting)
  standing.rejected = cleaned(standing, standing.rejected)
  standing.unlogged = cleaned(standing, standing.unlogged)
  standing.steps = withoutErased(standing.steps, (entity) => isErased(standing, entity))
  review(standing)
  await inTurn(standing, async (store) => {
    const [outbox = [], log = [], rejected = []] = await store.read('outbox', 'log', 'rejected')
    const within = ({ value }: Row) => value as Confirmed | Rejected
    await store.write([
      ...outbox.flatMap((row) => change(standing, 'outbox', row, row.value as Edit, (edit) => edit)),
      ...log.flatMap((row) => change(standing, 'log', row, within(row).edit, (edit) => ({ ...within(row), edit }))),
      ...rejected.flatMap((row) => change(standing, 'rejected', row, within(row).edit, (edit) => ({ ...within(row), edit }))),
      { box: 'state', key: 'steps', value: standing.steps },
    ])
  })
}

/** The same entries, each with what may be kept of its edit: whoever holds one sees it change. */
function cleaned<E extends { edit: Edit }>(standing: Standing, entries: readonly E[]): E[] {
  return entries.filter((entry) => {
    const kept = keptOf(standing, entry.edit)
    if (kept) entry.edit = kept
    return kept !== null
  })
}

/** What to write on the device for one row: nothing, without the erased, or take it out. */
function change(standing: Standing, box: Box, { key }: Row, edit: Edit, whole: (kept: Edit) => unknown): Change[] {
  const kept = keptOf(standing, edit)
  if (kept === edit) return []
  return kept ? [{ box, key, value: whole(kept) }] : [{ box, key }]
}
