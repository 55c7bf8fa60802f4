import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { World } from '../sync/world.ts'
import { reaching } from './reach.ts'

const page = { user: '1', urls: { token: '/token', sync: '/sync' } }

function server(who: { user: string; csrf: string } | null, answers: number[] = []) {
  const asked: string[] = []
  const world = {
    fetch: async (address: string, request: RequestInit) => {
      const token = (request.headers as Record<string, string> | undefined)?.['X-CSRFToken']
      asked.push(token ? `${address} ${token}` : address)
      if (address !== '/token') return new Response('{}', { status: answers.shift() ?? 200 })
      return who ? Response.json(who) : new Response(null, { status: 403 })
    },
  } as unknown as World
  return { asked, reached: reaching(world, page) }
}

test('the token is fetched once, before the first thing is sent', async () => {
  const { asked, reached } = server({ user: '1', csrf: 'T' })
  for (let time = 0; time < 2; time++) await reached.fetch('/sync', { method: 'POST' })
  assert.deepEqual(asked, ['/token', '/sync T', '/sync T'])
})

test('nothing is sent when nobody, or somebody else, is signed in', async () => {
  for (const who of [null, { user: '2', csrf: 'T' }]) {
    const { asked, reached } = server(who)
    assert.equal((await reached.fetch('/sync', {})).status, 401)
    assert.deepEqual(asked, ['/token'])
  }
})

test('after a session that ended, the next time asks again who is there', async () => {
  const { asked, reached } = server({ user: '1', csrf: 'T' }, [403, 200])
  assert.equal((await reached.fetch('/sync', {})).status, 403)
  assert.equal((await reached.fetch('/sync', {})).status, 200)
  assert.deepEqual(asked, ['/token', '/sync T', '/token', '/sync T'])
})
