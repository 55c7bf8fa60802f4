// The server was put back from a backup: what it lost of this device's edits is offered again.
import { ask } from './ask.ts'
import { inTurn, review } from './standing.ts'
import type { Confirmed, Standing } from './standing.ts'
import { emptyDocument } from './document.ts'
import { purge } from './erase.ts'
import { questionOf, takeNews } from './news.ts'
import type { Change, Row } from './store.ts'
import type { Edit } from './wire.ts'

/** Start from the server's whole log, and line up every own edit that is not in it. */
export async function heal(standing: Standing, epoch: string): Promise<boolean> {
  const question = { ...questionOf(standing, []), epoch, since: 0 }
  const outcome = await ask(standing.world, standing.page, question)
  if (outcome.kind !== 'reply') return false
  const { reply } = outcome
  const seqs = new Map(reply.ops.map((op) => [op.id, op.seq]))
  const log: Row[] = []
  let isRead = false
  await inTurn(standing, async (store) => {
    log.push(...((await store.read('log'))[0] ?? []))
    isRead = true
  })
  const common = commonSeq(log, seqs)
  const known = (id: string) => seqs.has(id)
  const lost = log.filter(({ value }) => !known((value as Confirmed).edit.id))
  const waiting = standing.waiting.map(({ edit }) => edit).filter(({ id }) => !known(id))
  const offered = [...lost.map(({ value }) => (value as Confirmed).edit), ...waiting]
  standing.epoch = epoch
  standing.confirmed = emptyDocument()
  takeNews(standing, reply)
  standing.waiting = offered.map((edit) => ({ edit: { ...edit, b: Math.min(edit.b, common) }, key: null }))
  review(standing)
  await onDevice(standing, lost)
  // Without the log there may be more to offer: then the next opening begins again.
  if (isRead) await inTurn(standing, async (store) => {
    await store.write([{ box: 'state', key: 'epoch', value: epoch }])
  })
  await purge(standing, reply.erased)
  return true
}

/** Lay what is offered on the device in place of what waited there. */
function onDevice(standing: Standing, lost: readonly Row[]): Promise<void> {
  return inTurn(standing, async (store) => {
    const [outbox = []] = await store.read('outbox')
    const entries = [...standing.waiting]
    const own = new Set(entries.map(({ edit }) => edit.id))
    const changes: Change[] = [
      ...entries.map(({ edit }) => ({ box: 'outbox' as const, value: edit })),
      ...lost.map(({ key }) => ({ box: 'log' as const, key })),
    ]
    for (const { key, value } of outbox) {
      if (own.has((value as Edit).id)) changes.push({ box: 'outbox', key })
    }
    const keys = await store.write(changes)
    entries.forEach((entry, at) => (entry.key = keys[at]!))
  })
}

/**
 * The last number that surely means the same before and after: numbers given since the
 * backup were given again, to other edits, so an edit may not say that it saw those.
 */
function commonSeq(log: readonly Row[], seqs: ReadonlyMap<string, number>): number {
  const own = log.map(({ value }) => value as Confirmed)
  return Math.max(0, ...own.flatMap(({ edit, seq }) => (seq && seqs.get(edit.id) === seq ? [seq] : [])))
}
