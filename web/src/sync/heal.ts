// The server was put back from a backup: what it lost of this device's edits is offered again.
import { ask } from './ask.ts'
import { inTurn, review, writeLoose } from './standing.ts'
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
    await writeLoose(standing, store, [])
    log.push(...((await store.read('log'))[0] ?? []))
    isRead = true
  })
  const common = commonSeq(log, seqs)
  const older = (edit: Edit): Edit => ({ ...edit, b: Math.min(edit.b, common) })
  const lost = log.filter(({ value }) => !seqs.has((value as Confirmed).edit.id))
  standing.waiting = standing.waiting
    .filter(({ edit }) => !seqs.has(edit.id))
    .map(({ edit, key }) => ({ edit: older(edit), key }))
  standing.waiting.unshift(...lost.map(({ value }) => ({ edit: older((value as Confirmed).edit), key: null })))
  standing.epoch = epoch
  // Without the log there may be more to offer: then the next opening begins again.
  standing.epochKept = !isRead
  standing.confirmed = emptyDocument()
  takeNews(standing, reply)
  review(standing)
  await lineUp(standing, lost)
  await purge(standing, reply.erased)
  return true
}

/** Lay what was lost in front of what waits on the device, and say of all that it saw less. */
function lineUp(standing: Standing, lost: readonly Row[]): Promise<void> {
  const found = standing.waiting.slice(0, lost.length)
  return inTurn(standing, async (store) => {
    const [outbox = []] = await store.read('outbox')
    const first = Math.min(0, ...outbox.map(({ key }) => Number(key))) - lost.length
    found.forEach((entry, at) => (entry.key = first + at))
    const waits = standing.waiting.flatMap(({ edit, key }): Change[] =>
      key === null ? [] : [{ box: 'outbox', key, value: edit }],
    )
    const logged = lost.map(({ key }): Change => ({ box: 'log', key }))
    try {
      return await writeLoose(standing, store, [...waits, ...logged])
    } catch (refused) {
      for (const entry of found) entry.key = null
      throw refused
    }
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
