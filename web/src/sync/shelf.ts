// Reading back what lies on the device: at the start, and what other tabs put there or took away.
import { isErased } from './erase.ts'
import { inTurn, review, writeLoose } from './standing.ts'
import type { Standing } from './standing.ts'
import type { Change, Key, Row } from './store.ts'
import { withoutErased } from './undo.ts'
import type { Steps } from './undo.ts'
import type { Edit, Rejected } from './wire.ts'

/** Ids of edits that were on the device and are no more: another tab got them confirmed. */
export type Gone = ReadonlySet<string>

/** Bring the hand's picture in line with the device's, where every tab leaves its edits. */
export async function lookOnShelf(standing: Standing): Promise<Gone> {
  const gone = new Set<string>()
  await inTurn(standing, async (store) => {
    const [outbox = [], rejected = [], state = []] = await store.read('outbox', 'rejected', 'state')
    if (store.lives !== standing.life) {
      standing.life = store.lives
      for (const entry of standing.waiting) entry.key = null
      standing.stepsKept = standing.epochKept = false
    }
    const keys = new Map(outbox.map(({ key, value }) => [(value as Edit).id, key]))
    for (const entry of standing.waiting) {
      const key = keys.get(entry.edit.id)
      if (key !== undefined) entry.key = key
      else if (entry.key !== null) gone.add(entry.edit.id)
    }
    takeOthers(standing, outbox)
    const kept = new Set(rejected.map(({ value }) => (value as Rejected).edit.id))
    const loose = standing.rejected.filter(({ key, edit }) => key === null && !kept.has(edit.id))
    standing.rejected = rejected.map(({ key, value }) => ({ key, ...(value as Rejected) }))
    standing.rejected.push(...loose)
    const steps = valueAt<Steps>(state, 'steps')
    if (steps && standing.stepsKept) {
      standing.steps = withoutErased(steps, (entity) => isErased(standing, entity))
      standing.stepsKept = standing.steps === steps
    }
  })
  return gone
}

/** Put edits that other tabs left on the device among the own ones, in the order of the device. */
function takeOthers(standing: Standing, outbox: readonly Row[]): void {
  const own = new Set(standing.waiting.map(({ edit }) => edit.id))
  const others = outbox.filter(({ value }) => !own.has((value as Edit).id))
  if (!others.length) return
  standing.waiting.push(...others.map(({ key, value }) => ({ edit: value as Edit, key })))
  const place = (key: Key | null) => (key === null ? Infinity : Number(key))
  standing.waiting.sort((a, b) => place(a.key) - place(b.key))
  review(standing)
}

/** Take up what was left on the device when the page was last closed. */
export async function open(standing: Standing): Promise<void> {
  await inTurn(standing, async (store) => {
    const [state = [], rejected = []] = await store.read('state', 'rejected')
    const epoch = valueAt<string>(state, 'epoch')
    if (epoch === undefined) standing.epochKept = false
    // Another epoch than the page's: the server will say so, and then all is offered again.
    else standing.epoch = epoch
    // What an older server did not know it may know by now.
    const again = rejected.filter(({ value }) => (value as Rejected).why.startsWith('unknown_'))
    const changes = again.flatMap(({ key, value }): Change[] => [
      { box: 'outbox', value: (value as Rejected).edit },
      { box: 'rejected', key },
    ])
    await writeLoose(standing, store, changes)
  })
  await lookOnShelf(standing)
}

export function valueAt<T>(rows: readonly Row[], key: Key): T | undefined {
  return rows.find((row) => row.key === key)?.value as T | undefined
}
