import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exchange } from './exchange.ts'
import { answerOf, arrive, newDisk, newServer, pageOf, tabOn } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal.ts'
import { newStanding } from './standing.ts'
import type { Standing } from './standing.ts'
import type { Edit, Question } from './wire.ts'

const edit = (id: string, v = 'Ann'): Edit => ({ id, e: `p-${id}`, k: 'alter', f: 'name', v, b: 0 })

/** A standing whose questions are answered by a given server, and written down. */
function standing(edits: readonly Edit[], answer?: (question: Question) => [unknown, number?] | null) {
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const { server } = rehearsal
  const asked: Question[] = []
  const tab = tabOn(rehearsal, newDisk())
  const fetch = async (_: string, request: RequestInit) => {
    const question = JSON.parse(String(request.body)) as Question
    asked.push(question)
    const [body, status = 200] = answer?.(question) ?? [answerOf(server, question)]
    return new Response(JSON.stringify(body), { status })
  }
  const made = newStanding(pageOf(server), { ...tab, fetch }, () => {})
  made.waiting.push(...edits.map((one) => ({ edit: one, key: null })))
  return { made, rehearsal, asked }
}

async function exchanged(rehearsal: Rehearsal, made: Standing) {
  const going = exchange(made)
  let done = false
  void going.then(() => (done = true))
  while (!done) await arrive(rehearsal)
  return going
}

test('the outbox goes in order, at most 500 at a time', async () => {
  const all = Array.from({ length: 1_100 }, (_, at) => edit(`${at}`))
  const { made, rehearsal, asked } = standing(all)
  const paces = [await exchanged(rehearsal, made), await exchanged(rehearsal, made), await exchanged(rehearsal, made)]
  assert.deepEqual(asked.map(({ ops }) => ops.length), [500, 500, 100])
  assert.deepEqual(paces.map(({ more }) => more), [true, true, false])
  assert.deepEqual(rehearsal.server.log.map(({ id }) => id), all.map(({ id }) => id))
})

test('long stories go in smaller portions, so that a body stays under a megabyte', async () => {
  const { made, rehearsal, asked } = standing(Array.from({ length: 60 }, (_, at) => edit(`${at}`, 'é'.repeat(10_000))))
  while ((await exchanged(rehearsal, made)).more);
  assert.equal(rehearsal.server.log.length, 60)
  for (const question of asked) assert.ok(new TextEncoder().encode(JSON.stringify(question)).length < 1_000_000)
})

test('one edit at which the server takes offence is found, and the others go through', async () => {
  const all = Array.from({ length: 9 }, (_, at) => edit(`${at}`))
  const { made, rehearsal } = standing(all, ({ ops }) => (ops.some(({ id }) => id === '5') ? [{}, 400] : null))
  for (let at = 0; at < 20; at += 1) await exchanged(rehearsal, made)
  assert.deepEqual(rehearsal.server.log.map(({ id }) => id), ['0', '1', '2', '3', '4', '6', '7', '8'])
  assert.deepEqual(made.rejected.map(({ edit: { id }, why }) => [id, why]), [['5', 'refused']])
})

test('a server that understands nothing at all gets the blame, not the edits', async () => {
  const { made, rehearsal } = standing([edit('1'), edit('2')], () => [{}, 400])
  for (let at = 0; at < 5; at += 1) await exchanged(rehearsal, made)
  assert.equal(made.waiting.length, 2)
  assert.deepEqual([...made.problems], ['update'])
})

test('a refusal without a name counts for none of the edits by mistake', async () => {
  const { made, rehearsal } = standing([edit('1'), edit('2')], (question) => {
    const nameless = question.ops.some(({ id }) => id === '2')
    const ops = question.ops.filter(({ id }) => id !== '2')
    const reply = answerOf(rehearsal.server, { ...question, ops })
    return [{ ...reply, rejected: nameless ? [{ id: '', why: 'not_understood' }] : [] }]
  })
  for (let at = 0; at < 6; at += 1) await exchanged(rehearsal, made)
  assert.deepEqual(made.rejected.map(({ edit: { id } }) => id), ['2'])
  assert.deepEqual(rehearsal.server.log.map(({ id }) => id), ['1'])
  assert.equal(made.waiting.length, 0)
})

test('a newer server asks for an update and still takes what it knows', async () => {
  const { made, rehearsal } = standing([edit('1')], (question) => [
    { ...answerOf(rehearsal.server, question), update: true },
  ])
  await exchanged(rehearsal, made)
  assert.deepEqual([made.waiting.length, ...made.problems], [0, 'update'])
})

test('an answer that was lost does no harm: the edit is sent again and counts once', async () => {
  let lost = true
  const { made, rehearsal } = standing([edit('1')], (question) => {
    const answer = answerOf(rehearsal.server, question)
    if (!lost) return [answer]
    lost = false
    return ['<html>', 502]
  })
  assert.equal((await exchanged(rehearsal, made)).ok, false)
  assert.equal(made.waiting.length, 1)
  await exchanged(rehearsal, made)
  assert.deepEqual([made.waiting.length, rehearsal.server.log.length], [0, 1])
})
