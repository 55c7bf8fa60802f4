import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from './ask.ts'
import { newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import type { World } from './world.ts'

const server = newServer()
const question = { epoch: server.epoch, since: 0, schema: 1, device: 'd', ops: [] }
const whole = { epoch: 'e', seq: 0, ops: [], rejected: [], conflicts: [], erased: [], devices: 0 }

function worldThatAnswers(answer: () => Promise<Response>, seen: RequestInit[] = []): World {
  const tab = tabOn({ server, happenings: [], now: 0 }, newDisk())
  return { ...tab, fetch: (_, request) => (seen.push(request), answer()) }
}

async function kindOf(answer: () => Promise<Response>): Promise<string> {
  return (await ask(worldThatAnswers(answer), pageOf(server), question)).kind
}

const json = (body: unknown, status = 200) => async () => new Response(JSON.stringify(body), { status })

test('a whole answer is a reply, a changed epoch a reset', async () => {
  assert.equal(await kindOf(json(whole)), 'reply')
  assert.equal(await kindOf(json({ epoch: 'new', reset: true })), 'reset')
})

test('who is signed out, or no longer let in, is told so', async () => {
  for (const status of [401, 403, 404]) assert.equal(await kindOf(json({}, status)), 'signed_out')
  assert.equal(await kindOf(json({ why: 'not_yours' }, 404)), 'closed')
  const redirect = { type: 'opaqueredirect', status: 0 } as Response
  assert.equal(await kindOf(async () => redirect), 'signed_out')
})

test('a body that is not understood is refused, which is not the same as offline', async () => {
  for (const status of [400, 413, 422]) assert.equal(await kindOf(json({}, status)), 'refused')
  for (const status of [429, 500, 503]) assert.equal(await kindOf(json({}, status)), 'offline')
  assert.equal(await kindOf(() => Promise.reject(new TypeError('no network'))), 'offline')
})

test('something that says 200 but is no answer counts as offline', async () => {
  const page = async () => new Response('<html>Welcome to the hotel</html>', { status: 200 })
  assert.equal(await kindOf(page), 'offline')
  for (const body of [null, [], 'yes', {}, { epoch: 'e' }, { ...whole, ops: {} }, { ...whole, seq: '1' }]) {
    assert.equal(await kindOf(json(body)), 'offline')
  }
})

test('the question goes as JSON with the page’s token, and follows no redirect', async () => {
  const seen: RequestInit[] = []
  await ask(worldThatAnswers(json(whole), seen), pageOf(server), question)
  const [request] = seen
  assert.equal(request?.method, 'POST')
  assert.equal(request?.redirect, 'manual')
  assert.deepEqual(request?.headers, { 'Content-Type': 'application/json', 'X-CSRFToken': 'c' })
  assert.deepEqual(JSON.parse(String(request?.body)), question)
})

test('who gets no answer at all stops waiting', async () => {
  let ring = () => {}
  const world: World = {
    ...worldThatAnswers(json(whole)),
    fetch: (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    after: (_, act) => ((ring = act), () => {}),
  }
  const asked = ask(world, pageOf(server), question)
  ring()
  assert.equal((await asked).kind, 'offline')
})
