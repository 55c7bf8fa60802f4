// Somebody was erased on the server: the device forgets them too, everywhere.
import { inTurn, review } from './standing.ts'
import type { Confirmed, Standing } from './standing.ts'
import { forget } from './document.ts'
import { withoutErased } from './undo.ts'
import type { Edit, Rejected } from './wire.ts'

/** Whether this is somebody who was erased, or lies between them and somebody else. */
export function isErased({ erased }: Standing, entity: string): boolean {
  return erased.size > 0 && entity.split('~').some((end) => erased.has(end))
}

/** Take the erased, and what lies between them and others, out of all that is kept here. */
export async function purge(standing: Standing, erased: readonly string[]): Promise<void> {
  const fresh = erased.filter((entity) => !standing.erased.has(entity))
  if (!fresh.length) return
  for (const entity of fresh) standing.erased.add(entity)
  const isGone = (entity: string) => isErased(standing, entity)
  forget(standing.confirmed, isGone)
  standing.waiting = standing.waiting.filter(({ edit }) => !isGone(edit.e))
  standing.rejected = standing.rejected.filter(({ edit }) => !isGone(edit.e))
  standing.unlogged = standing.unlogged.filter(({ edit }) => !isGone(edit.e))
  standing.steps = withoutErased(standing.steps, isGone)
  review(standing)
  await inTurn(standing, async (store) => {
    const [outbox = [], log = [], rejected = []] = await store.read('outbox', 'log', 'rejected')
    const about = ({ value }: { value: unknown }) => isGone((value as Edit).e)
    const within = ({ value }: { value: unknown }) => isGone((value as Confirmed | Rejected).edit.e)
    await store.write([
      ...outbox.filter(about).map(({ key }) => ({ box: 'outbox' as const, key })),
      ...log.filter(within).map(({ key }) => ({ box: 'log' as const, key })),
      ...rejected.filter(within).map(({ key }) => ({ box: 'rejected' as const, key })),
      { box: 'state', key: 'steps', value: standing.steps },
    ])
  })
}
