import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pace } from './exchange.ts'
import { startPoller } from './poller.ts'
import { newDisk, newServer, tabOn } from './rehearsal.ts'
import type { World } from './world.ts'

const CALM: Pace = { ok: true, more: false, others: false }
const FAILED: Pace = { ok: false, more: false, others: false }
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A poller with a clock of its own: `next` lets the set time pass and tells how long it was. */
function played(paces: readonly Pace[], idle = true) {
  const timers: { milliseconds: number; act: () => void }[] = []
  const tab = tabOn({ server: newServer(), happenings: [], now: 0 }, newDisk())
  const after = (milliseconds: number, act: () => void) => {
    const timer = { milliseconds, act }
    timers.push(timer)
    return () => void timers.splice(timers.indexOf(timer), 1)
  }
  const world: World = { ...tab, after, hidden: () => tab.hiding }
  let visits = 0
  const poller = startPoller(world, async () => paces[visits++] ?? CALM, () => idle)
  const next = async (): Promise<number | null> => {
    const timer = timers.shift()
    timer?.act()
    await settled()
    return timer?.milliseconds ?? null
  }
  return { poller, next, tab, visits: () => visits, timers }
}

test('alone on a kring it comes every 15 s, together every 2 s', async () => {
  const { poller, next } = played([CALM, { ...CALM, others: true }, CALM])
  poller.nudge()
  await settled()
  assert.deepEqual([await next(), await next(), await next()], [2_500, 2_000, 2_500])
})

test('with more to say it comes again at once', async () => {
  const { poller, visits } = played([{ ...CALM, more: true }, { ...CALM, more: true }, CALM])
  poller.nudge()
  await settled()
  assert.equal(visits(), 3)
})

test('without an answer it waits longer each time, never more than a minute', async () => {
  const { poller, next } = played(Array(12).fill(FAILED))
  poller.nudge()
  await settled()
  const waits = []
  for (let at = 0; at < 9; at += 1) waits.push(await next())
  // 2, 4, 8 … seconds, at three quarters because chance gives one half here.
  assert.deepEqual(waits, [1.5, 3, 6, 12, 24, 45, 45, 45, 45].map((seconds) => seconds * 1_000))
})

test('while nobody answers, typing does not make it knock more often; waking does', async () => {
  const { poller, visits, timers } = played([FAILED, CALM])
  poller.nudge()
  await settled()
  poller.nudge()
  await settled()
  assert.equal(visits(), 1)
  poller.wake()
  await settled()
  assert.equal(visits(), 2)
  assert.equal(timers.length, 1)
})

test('out of sight with nothing to send it rests until it is looked at', async () => {
  const { poller, tab, timers, visits } = played([CALM, CALM])
  tab.hiding = true
  poller.nudge()
  await settled()
  assert.equal(timers.length, 0)
  poller.wake()
  await settled()
  assert.equal(visits(), 2)
})

test('out of sight with something to send it goes on', async () => {
  const { poller, tab, timers } = played([FAILED], false)
  tab.hiding = true
  poller.nudge()
  await settled()
  assert.equal(timers.length, 1)
})

test('after it was stopped it never comes again', async () => {
  const { poller, visits, timers } = played([CALM])
  poller.nudge()
  await settled()
  poller.stop()
  poller.wake()
  await settled()
  assert.deepEqual([visits(), timers.length], [1, 0])
})
