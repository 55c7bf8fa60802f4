// One question to the server, and what kind of answer came back.
import type { World } from './world.ts'
import type { Answer, Page, Question, Reply } from './wire.ts'

const PATIENCE = 30_000 // ms

export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'reset'; readonly epoch: string }
  | { readonly kind: 'signed_out' | 'closed' | 'refused' | 'offline' }

/** Ask, and believe nothing that is not a whole answer: a hotel's sign-in page says 200 too. */
export async function ask(world: World, page: Page, question: Question): Promise<Outcome> {
  const patience = new AbortController()
  const leave = world.after(PATIENCE, () => patience.abort())
  try {
    const response = await world.fetch(page.urls['sync'] ?? 'sync', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': page.csrf },
      body: JSON.stringify(question),
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      signal: patience.signal,
    })
    if (response.status === 404 && (await saysClosed(response))) return { kind: 'closed' }
    if (response.type === 'opaqueredirect' || [401, 403, 404].includes(response.status)) {
      return { kind: 'signed_out' }
    }
    if ([400, 413, 422].includes(response.status)) return { kind: 'refused' }
    if (!response.ok) return { kind: 'offline' }
    return outcomeOf((await response.json()) as Answer | null)
  } catch {
    return { kind: 'offline' }
  } finally {
    leave()
  }
}

/** Whether it is Kring that says so: a server in between may know nothing of this address, too. */
async function saysClosed(response: Response): Promise<boolean> {
  const answer = (await response.json().catch(() => null)) as { why?: unknown } | null
  return answer?.why === 'not_yours'
}

function outcomeOf(answer: Answer | null): Outcome {
  if (typeof answer?.epoch !== 'string') return { kind: 'offline' }
  if (answer.reset) return { kind: 'reset', epoch: answer.epoch }
  const lists = [answer.ops, answer.rejected, answer.conflicts, answer.erased]
  const isWhole = Number.isInteger(answer.seq) && lists.every(Array.isArray)
  return isWhole ? { kind: 'reply', reply: answer } : { kind: 'offline' }
}
