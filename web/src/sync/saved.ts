// How far the person's edits have come: only in memory, on this device, or on the server.
import { inTurn } from './standing.ts'
import type { Problem, Standing } from './standing.ts'
import type { Rejected } from './wire.ts'

export type SavedState = 'not_yet' | 'on_device' | 'saved'

/** How far the person's own edits have come, and what stands in the way. */
export interface Saved {
  readonly state: SavedState
  readonly at: Date | null
  readonly problem: Problem | null
  readonly rejected: readonly Rejected[]
}

export function savedOf({ waiting, problems, rejected, keptAt, savedAt }: Standing): Saved {
  const state = [...waiting, ...rejected].some(({ key }) => key === null)
    ? 'not_yet'
    : waiting.length ? 'on_device' : 'saved'
  const isTooNew = rejected.some(({ why }) => why.startsWith('unknown_'))
  const order: Problem[] = ['closed', 'storage', 'signed_out', 'update', 'offline']
  const problem = order.find((one) => problems.has(one) || (one === 'update' && isTooNew)) ?? null
  const at = { not_yet: null, on_device: keptAt, saved: savedAt }[state]
  return { state, at, problem, rejected: rejected.map(({ edit, why }) => ({ edit, why })) }
}

/** Let go of an edit the server would not take in. */
export function dismiss(standing: Standing, editId: string): Promise<void> {
  const found = standing.rejected.find(({ edit }) => edit.id === editId)
  standing.rejected = standing.rejected.filter((one) => one !== found)
  return inTurn(standing, async (store) => {
    if (found?.key != null) await store.write([{ box: 'rejected', key: found.key }])
    standing.world.tellTabs()
  })
}
