import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, documentOn, eraseOn, newDisk, newServer, pageOf, restoreOn, tabOn } from './rehearsal.ts'
import type { Disk, Happening, Rehearsal, Server, Tab } from './rehearsal.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'

// Random histories of three devices on one kring. A seed gives the same history every time;
// KRING_HISTORIES says how many, KRING_SEED plays one again.
const HOW_MANY = Number(process.env['KRING_HISTORIES'] ?? 150)
const SEEDS = process.env['KRING_SEED'] ? [Number(process.env['KRING_SEED'])] : [...Array(HOW_MANY).keys()]
const STEPS = 120

interface Device {
  readonly name: string
  readonly disk: Disk
  tab: Tab | null
  session: Session | null
  /** Values the person was told are safe, and the last value put in the device's own corner. */
  readonly safe: Set<string>
  last: string | null
}

function chance(seed: number): () => number {
  let state = (seed + 1) * 2654435761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

async function history(seed: number): Promise<void> {
  const random = chance(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const { server, happenings } = rehearsal
  const devices = ['tablet', 'laptop', 'phone'].map(
    (name): Device => ({ name, disk: newDisk(), tab: null, session: null, safe: new Set(), last: null }),
  )
  let copy: Server | null = null
  let count = 0

  function open(device: Device): void {
    const tab = (device.tab = tabOn(rehearsal, device.disk))
    void openSession(pageOf(server), tab).then((session) => {
      if (device.tab === tab) device.session = session
    })
  }

  function kill(device: Device): void {
    for (let at = happenings.length - 1; at >= 0; at -= 1) {
      if (happenings[at]!.page === device.tab) happenings.splice(at, 1)
    }
    device.tab = device.session = null
  }

  function put(device: Device): void {
    const value = `${device.name} ${(count += 1)}`
    const entity = pick(['ann', 'bo', `own-${device.name}`])
    if (entity.startsWith('own-')) device.last = value
    const acts = [{ entity, kind: 'alter' as const, field: pick(['name', 'origin']), value }]
    if (entity.startsWith('own-')) acts[0]!.field = 'name'
    void device.session?.put(acts, 'act').then(() => device.safe.add(value))
  }

  function happen(loss: number): void {
    const happening = pick(happenings)
    happenings.splice(happenings.indexOf(happening), 1)
    const onTheWay = happening.what === 'request' || happening.what === 'answer'
    if (onTheWay && random() < loss) happening.lose()
    else {
      if (happening.what === 'request' && random() < loss) happening.run()
      happening.run()
    }
  }

  const acts: [number, (device: Device) => void][] = [
    [0.3, put],
    [0.03, (device) => void device.session?.undo()],
    [0.02, (device) => void device.session?.redo()],
    [0.03, kill],
    [0.02, () => (copy = structuredClone(server))],
    [0.01, () => copy && restoreOn(server, copy)],
    [0.01, (device) => (device.disk.full = !device.disk.full)],
    [0.02, (device) => device.tab?.hear('awake')],
  ]

  for (let step = 0; step < STEPS; step += 1) {
    const device = pick(devices)
    if (!device.tab) open(device)
    let dice = random()
    const act = acts.find(([share]) => (dice -= share) < 0)
    if (act) act[1](device)
    else if (happenings.length) happen(0.25)
    await settled()
  }
  await comeToRest(devices, happenings, open)
  check(server, devices)
}

/** Let everybody come online with room on the disk, until nothing is left to say. */
async function comeToRest(devices: Device[], happenings: Happening[], open: (device: Device) => void) {
  for (const device of devices) {
    device.disk.full = false
    if (!device.tab) open(device)
  }
  for (let round = 0; round < 60; round += 1) {
    for (const device of devices) device.tab?.hear('awake')
    await settled()
    for (const one of happenings.splice(0)) {
      one.run()
      await settled()
    }
  }
}

function check(server: Server, devices: Device[]): void {
  const written = new Set(server.log.map(({ v }) => v))
  const ids = server.log.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const truth = documentOn(server)
  for (const { name, session, safe, last } of devices) {
    assert.ok(session, `${name} opened`)
    assert.deepEqual([...safe].filter((value) => !written.has(value)), [], `${name} lost nothing`)
    assert.equal(session.saved().state, 'saved')
    assert.equal(session.saved().problem, null)
    assert.deepEqual(new Map(session.things()), truth.things, `${name} shows what the server has`)
    const asked = (all: readonly { e: string; f: string; values: readonly { seq: number }[] }[]) =>
      all.map(({ e, f, values }) => [e, f, values.map(({ seq }) => seq)]).sort()
    assert.deepEqual(asked(session.conflicts()), asked([...truth.conflicts.values()]))
    void last
  }
}

for (const seed of SEEDS) test(`history ${seed}: nothing that was safe is lost, all see the same`, () => history(seed))
void answerOf
void eraseOn
