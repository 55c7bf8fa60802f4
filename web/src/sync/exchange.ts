// One exchange with the server: what waits goes there, what others did comes back.
import { ask } from './ask.ts'
import type { Outcome } from './ask.ts'
import { inTurn, keep, MOST_AT_ONCE, review, writeLoose } from './standing.ts'
import type { Standing } from './standing.ts'
import { keptOf, purge } from './erase.ts'
import { heal } from './heal.ts'
import { questionOf, takeNews } from './news.ts'
import { lookOnShelf } from './shelf.ts'
import { close, isOtherSight, lookAnew } from './sight.ts'
import type { Gone } from './shelf.ts'
import type { Edit, Rejected, Reply } from './wire.ts'

const MOST_CHARACTERS = 250_000 // a body may be 1 MB and a character up to four bytes

export interface Pace {
  readonly ok: boolean
  readonly more: boolean
  readonly others: boolean
}

/** Send the first of what waits, take in what is new, and tell how soon to come again. */
export function exchange(standing: Standing): Promise<Pace> {
  return standing.world.alone(async () => {
    const gone = await lookOnShelf(standing)
    await keep(standing)
    const sent = firstOf(standing)
    const question = questionOf(standing, sent)
    const outcome = await ask(standing.world, standing.page, question)
    const pace = await take(standing, outcome, sent, gone)
    standing.changed()
    return pace
  })
}

async function take(standing: Standing, outcome: Outcome, sent: Edit[], gone: Gone): Promise<Pace> {
  const { problems } = standing
  problems.delete('offline')
  problems.delete('signed_out')
  problems.delete('closed')
  switch (outcome.kind) {
    case 'reply':
      return settle(standing, outcome.reply, sent, gone)
    case 'reset':
      return { ok: await begunAgain(standing, outcome.epoch), more: false, others: true }
    case 'closed':
      problems.add('closed')
      await close(standing)
      return { ok: false, more: false, others: false }
    case 'refused':
      return narrow(standing, sent)
    default:
      problems.add(outcome.kind)
      return { ok: false, more: false, others: false }
  }
}

function begunAgain(standing: Standing, epoch: string): Promise<boolean> {
  return isOtherSight(standing.epoch, epoch) ? lookAnew(standing, epoch) : heal(standing, epoch)
}

/** The server took offence at the whole body: send less, until the one edit is found alone. */
async function narrow(standing: Standing, sent: Edit[]): Promise<Pace> {
  standing.most = Math.max(1, Math.floor(sent.length / 2))
  if (sent.length > 1) return { ok: true, more: true, others: false }
  const empty = await ask(standing.world, standing.page, questionOf(standing, []))
  const [edit] = sent
  if (edit && empty.kind === 'reply') {
    await settleEdits(standing, [], [{ edit, why: 'refused' }], new Map())
    return { ok: true, more: standing.waiting.length > 0, others: false }
  }
  // Not even a question without edits is understood: this page is too old for the server.
  standing.problems.add('update')
  return { ok: false, more: false, others: false }
}

function firstOf(standing: Standing): Edit[] {
  let characters = 0
  const batch: Edit[] = []
  for (const { edit } of standing.waiting.slice(0, standing.most)) {
    characters += JSON.stringify(edit).length
    if (batch.length && characters > MOST_CHARACTERS) break
    batch.push(edit)
  }
  return batch
}

async function settle(standing: Standing, reply: Reply, sent: Edit[], gone: Gone): Promise<Pace> {
  const why = new Map(reply.rejected.map((refusal) => [refusal.id, refusal.why]))
  const sentIds = new Set(sent.map(({ id }) => id))
  // Something was refused and it is not said what: nothing may count as taken in by mistake.
  if ([...why.keys()].some((id) => !sentIds.has(id))) return narrow(standing, sent)
  const isNews = takeNews(standing, reply)
  if (reply.update) standing.problems.add('update')
  const seqs = new Map(reply.ops.map((op) => [op.id, op.seq]))
  const known = standing.waiting.length
  standing.waiting = standing.waiting.filter(({ edit }) => !gone.has(edit.id))
  const edits = standing.waiting.map(({ edit }) => edit)
  const taken = edits.filter(({ id }) => seqs.has(id) || (sentIds.has(id) && !why.has(id)))
  const back = edits.flatMap((edit) => (why.has(edit.id) ? [{ edit, why: why.get(edit.id)! }] : []))
  await purge(standing, reply.erased)
  if (taken.length) standing.savedAt = standing.world.now()
  if (taken.length || back.length) await settleEdits(standing, taken, back, seqs)
  else if (isNews || known !== standing.waiting.length) review(standing)
  standing.most = MOST_AT_ONCE
  return { ok: true, more: standing.waiting.length > 0, others: reply.devices > 0 }
}

/** Take edits off what waits, in memory at once and on the device in one go. */
async function settleEdits(
  standing: Standing,
  taken: readonly Edit[],
  back: readonly Rejected[],
  seqs: ReadonlyMap<string, number>,
): Promise<void> {
  const ids = new Set([...taken, ...back.map(({ edit }) => edit)].map(({ id }) => id))
  // What was sent about somebody who is erased by now is taken off, but not kept anywhere.
  const kept = (edit: Edit) => keptOf(standing, edit)
  const settled = standing.waiting.filter(({ edit }) => ids.has(edit.id))
  standing.waiting = standing.waiting.filter(({ edit }) => !ids.has(edit.id))
  const shown = new Set(standing.rejected.map(({ edit }) => edit.id))
  for (const { edit: refused, why } of back) {
    const edit = shown.has(refused.id) ? null : kept(refused)
    if (edit) standing.rejected.push({ edit, why, key: null })
  }
  const logged = taken.map(kept).filter((edit) => edit !== null)
  standing.unlogged = [...standing.unlogged, ...logged.map((edit) => ({ edit, seq: seqs.get(edit.id) ?? null }))]
  review(standing)
  const done = settled.flatMap(({ key }) => (key === null ? [] : [{ box: 'outbox' as const, key }]))
  await inTurn(standing, (store) => writeLoose(standing, store, done))
}
