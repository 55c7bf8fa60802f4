// The server was put back from a backup: what it lost of this device's edits is offered again.
import { ask } from './ask.ts'
import { inTurn, review, writeLoose } from './standing.ts'
import type { Confirmed, Standing } from './standing.ts'
import { emptyDocument } from './document.ts'
import { purge } from './erase.ts'
import { questionOf, takeNews } from './news.ts'
import type { Change, DeviceStore, Row } from './store.ts'
import type { Edit, Reply } from './wire.ts'

/** Start from the server's whole log, and line up every own edit that is not in it. */
export async function heal(standing: Standing, epoch: string): Promise<boolean> {
  const question = { ...questionOf(standing, []), epoch, since: 0 }
  const outcome = await ask(standing.world, standing.page, question)
  if (outcome.kind !== 'reply') return false
  const { reply } = outcome
  let hasBegun = false
  // All in one turn: an act of the hand in between may not slip in before what was lost.
  await inTurn(standing, async (store) => {
    await writeLoose(standing, store, [])
    const [log = [], outbox = []] = await store.read('log', 'outbox')
    standing.epochKept = false
    hasBegun = true
    return lineUp(standing, store, beginAgain(standing, epoch, reply, log), outbox)
  })
  // Without the log there may be more to offer: the epoch is not kept, the next opening begins again.
  if (!hasBegun) beginAgain(standing, epoch, reply, [])
  await purge(standing, reply.erased)
  return true
}

/** Take the server's log for the truth, put what it lost before what waits; gives what was lost. */
function beginAgain(standing: Standing, epoch: string, reply: Reply, log: readonly Row[]): readonly Row[] {
  const seqs = new Map(reply.ops.map((op) => [op.id, op.seq]))
  const common = commonSeq(log, seqs)
  const older = (edit: Edit): Edit => ({ ...edit, b: Math.min(edit.b, common) })
  const lost = log.filter(({ value }) => !seqs.has((value as Confirmed).edit.id))
  const waiting = standing.waiting.filter(({ edit }) => !seqs.has(edit.id))
  standing.waiting = [
    ...lost.map(({ value }) => ({ edit: older((value as Confirmed).edit), key: null })),
    ...waiting.map(({ edit, key }) => ({ edit: older(edit), key })),
  ]
  standing.epoch = epoch
  standing.confirmed = emptyDocument()
  takeNews(standing, reply)
  review(standing)
  return lost
}

/** Lay what was lost in front of what waits on the device, and say of all that it saw less. */
async function lineUp(
  standing: Standing,
  store: DeviceStore,
  lost: readonly Row[],
  outbox: readonly Row[],
): Promise<boolean> {
  const found = standing.waiting.slice(0, lost.length)
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
}

/**
 * The last number that surely means the same before and after: numbers given since the
 * backup were given again, to other edits, so an edit may not say that it saw those.
 */
function commonSeq(log: readonly Row[], seqs: ReadonlyMap<string, number>): number {
  const own = log.map(({ value }) => value as Confirmed)
  return Math.max(0, ...own.flatMap(({ edit, seq }) => (seq && seqs.get(edit.id) === seq ? [seq] : [])))
}
