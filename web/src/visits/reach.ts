// A drawing that was opened without a network comes back to the server: who is signed in there now?
//
// What waits is sent only in the name of whoever drew it, with a fresh token for their session.
import type { Page } from '../sync/wire.ts'
import type { World } from '../sync/world.ts'

const ASK = { credentials: 'same-origin', redirect: 'manual', cache: 'no-store' } as const

export function reaching(world: World, page: Pick<Page, 'user' | 'urls'>): World {
  let token: string | null = null

  /** Null when nobody, or somebody else, is signed in; without a network this throws. */
  async function ask(signal?: AbortSignal | null): Promise<string | null> {
    const answer = await world.fetch(page.urls['token'] ?? '/token', { ...ASK, signal: signal ?? null })
    if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) return null
    const { user, csrf } = (await answer.json()) as { user?: unknown; csrf?: unknown }
    return user === page.user && typeof csrf === 'string' ? csrf : null
  }

  return {
    ...world,
    async fetch(address, request) {
      token ??= await ask(request.signal)
      if (token === null) return new Response(null, { status: 401 })
      const headers = { ...(request.headers as Record<string, string>), 'X-CSRFToken': token }
      const answer = await world.fetch(address, { ...request, headers })
      if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) token = null
      return answer
    },
  }
}
