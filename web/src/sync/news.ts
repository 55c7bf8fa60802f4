// What is asked of the server, and what others did that comes back.
import { FIELDS, SCHEMA } from '../map/kinds.ts'
import { apply, takeConflicts } from './document.ts'
import type { Standing } from './standing.ts'
import type { Edit, Numbered, Question, Reply } from './wire.ts'

export function questionOf(standing: Standing, ops: readonly Edit[]): Question {
  const { epoch, device, confirmed } = standing
  return { epoch, since: confirmed.seq, schema: SCHEMA, device, ops }
}

/** Take in what others did; everything up to the reply's number is known from then on. */
export function takeNews(standing: Standing, reply: Reply): boolean {
  const { confirmed } = standing
  if (reply.seq <= confirmed.seq) return false
  for (const op of reply.ops) if (op.seq > confirmed.seq) takeOne(standing, op)
  takeConflicts(confirmed, reply.conflicts)
  confirmed.seq = reply.seq
  return true
}

function takeOne(standing: Standing, op: Numbered): void {
  const fields: Record<string, string> | undefined = FIELDS[op.k as keyof typeof FIELDS]
  if (!fields?.[op.f]) standing.problems.add('update')
  else apply(standing.confirmed, op)
}
