import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from '../map/kinds.ts'
import { answerOf, arrive, newDisk, newServer, pageOf, rowsIn, tabOn } from './rehearsal.ts'
import type { Rehearsal, Server } from './rehearsal.ts'
import { openSession } from './session.ts'
import { isOtherSight } from './sight.ts'
import type { Question } from './wire.ts'

const put = (entity: string, value: string) => [{ entity, kind: 'alter' as Kind, field: 'name', value }]

/** A server that shows a guest the log without what is hidden, under an epoch that says so. */
function seenBy(server: Server, hidden: Set<string>) {
  const epoch = () => `${server.epoch}.${[...hidden].join('')}`
  return {
    page: () => {
      const page = pageOf(server)
      return { ...page, epoch: epoch(), things: page.things.filter(({ id }) => !hidden.has(id)) }
    },
    answer: (question: Question) => {
      if (question.epoch !== epoch()) return { epoch: epoch(), reset: true }
      const answer = answerOf(server, { ...question, epoch: server.epoch })
      if (answer.reset) return answer
      return { ...answer, epoch: epoch(), ops: answer.ops.filter(({ e }) => !hidden.has(e)) }
    },
  }
}

async function guest() {
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const hidden = new Set<string>()
  const disk = newDisk()
  const tab = tabOn(rehearsal, disk)
  const seen = seenBy(rehearsal.server, hidden)
  const state = { isOpen: true }
  tab.fetch = async (_address, request) => {
    const question = JSON.parse(String(request.body)) as Question
    if (!state.isOpen) return new Response('{"why":"not_yours"}', { status: 404 })
    return new Response(JSON.stringify(seen.answer(question)))
  }
  const opening = openSession(seen.page(), tab)
  await arrive(rehearsal)
  const session = await opening
  const come = async () => {
    tab.hear('awake')
    await arrive(rehearsal)
  }
  return { rehearsal, hidden, disk, session, come, state }
}

test('another sight is told from another log', () => {
  assert.ok(isOtherSight('log.a', 'log.b'))
  assert.ok(isOtherSight('log', 'log.b'))
  assert.ok(!isOtherSight('log.a', 'log.a'))
  assert.ok(!isOtherSight('log.a', 'other.a'))
})

test('what goes out of sight is forgotten, in memory and on the device', async () => {
  const { rehearsal, hidden, disk, session, come } = await guest()
  void session.put(put('ann', 'Ann'), 'add')
  void session.put(put('bo', 'Bo'), 'add')
  await arrive(rehearsal)
  await come()
  assert.equal(rehearsal.server.log.length, 2)
  hidden.add('ann')
  await come()
  await come()
  assert.deepEqual([...session.things().keys()], ['bo'])
  assert.deepEqual([session.canUndo(), session.saved().problem, session.saved().rejected.length], [false, null, 0])
  assert.equal(JSON.stringify(rowsIn(disk, 'log')).includes('Ann'), false)
  assert.equal(JSON.stringify(rowsIn(disk, 'state')).includes('Ann'), false)
  assert.equal(rehearsal.server.log.length, 2, 'nothing is offered again')
})

test('what comes into sight is there again', async () => {
  const { rehearsal, hidden, session, come } = await guest()
  hidden.add('ann')
  const edit = { id: 'e1', e: 'ann', k: 'alter', f: 'name', v: 'Ann', b: 0 }
  answerOf(rehearsal.server, { epoch: rehearsal.server.epoch, since: 0, schema: 1, device: 'd', ops: [edit] })
  await come()
  await come()
  assert.equal(session.things().has('ann'), false)
  hidden.clear()
  await come()
  await come()
  assert.equal(session.things().get('ann')?.fields['name'], 'Ann')
})

test('what was drawn without a connection survives another sight and is sent', async () => {
  const { rehearsal, hidden, session, come } = await guest()
  hidden.add('cy')
  void session.put(put('bo', 'Bo'), 'add')
  await arrive(rehearsal)
  await come()
  await come()
  assert.deepEqual(rehearsal.server.log.map(({ v }) => v), ['Bo'])
  assert.equal(session.things().get('bo')?.fields['name'], 'Bo')
})

test('a right that ended leaves nothing but what was never sent', async () => {
  const { rehearsal, disk, session, come, state } = await guest()
  void session.put(put('ann', 'Ann'), 'add')
  await arrive(rehearsal)
  await come()
  state.isOpen = false
  void session.put(put('bo', 'Bo'), 'add')
  await arrive(rehearsal)
  await come()
  assert.deepEqual([...session.things().keys()], ['bo'])
  assert.equal(session.saved().problem, 'closed')
  assert.equal(JSON.stringify([...disk.boxes.values()].map((box) => [...box])).includes('Ann'), false)
  assert.match(session.rescue(), /Bo/)
  assert.doesNotMatch(session.rescue(), /Ann/)
})
