// A small world for tests: a server written from the protocol, devices that can be killed, and a
// network that loses, doubles and delays. Nothing happens by itself: a test takes the next event.
import { FIELDS } from '../map/kinds.ts'
import { apply, emptyDocument } from './document.ts'
import type { Document } from './document.ts'
import { editWithout } from './forgetting.ts'
import { BOXES } from './store.ts'
import type { Box, Change, DeviceStore, Key, Row } from './store.ts'
import { newId } from './wire.ts'
import type { Answer, Edit, Numbered, Page, Question } from './wire.ts'
import type { Heard, World } from './world.ts'

export interface Server {
  epoch: string
  log: Numbered[]
  seq: number
  erased: Set<string>
  status: number
  readonly last: Map<string, number>
}

export function newServer(): Server {
  return { epoch: newId(), log: [], seq: 0, erased: new Set(), status: 200, last: new Map() }
}

export function documentOn({ log }: Server): Document {
  const document = emptyDocument()
  for (const edit of log) if (edit.k) apply(document, edit)
  return document
}

export function isErasedOn({ erased }: Server, entity: string): boolean {
  return entity.split('~').some((end) => erased.has(end))
}

export function answerOf(server: Server, { epoch, since, device, ops }: Question): Answer {
  if (epoch !== server.epoch || since > server.seq) return { epoch: server.epoch, reset: true }
  const rejected = ops.flatMap((edit) => {
    const why = whyNot(edit)
    if (!why && server.log.every(({ id }) => id !== edit.id)) number(server, edit, device)
    return why ? [{ id: edit.id, why }] : []
  })
  server.last.set(device, server.last.size)
  return {
    epoch: server.epoch,
    seq: server.seq,
    ops: server.log.filter((edit) => edit.seq > since && edit.k),
    rejected,
    conflicts: [...documentOn(server).conflicts.values()],
    erased: [...server.erased],
    devices: server.last.size - 1,
  }
}

function number(server: Server, edit: Edit, device: string): void {
  server.seq += 1
  server.log.push({ ...keptOn(server, edit), seq: server.seq, device })
}

function whyNot({ k, f, v }: Edit): string | null {
  const fields: Record<string, string> | undefined = FIELDS[k as keyof typeof FIELDS]
  if (!fields) return 'unknown_kind'
  if (!fields[f]) return 'unknown_field'
  return String(v).startsWith('refuse me') ? 'wrong_value' : null
}

export function eraseOn(server: Server, entity: string): void {
  server.erased.add(entity)
  server.seq += 1
  server.log = server.log.map((edit) => keptOn(server, edit))
}

function keptOn<E extends Edit>(server: Server, edit: E): E {
  const kept = edit.k ? editWithout(edit, (id) => isErasedOn(server, id)) : edit
  return kept ?? { ...edit, e: '', k: '', f: '', v: null }
}

/** Put an earlier copy back; what came since is lost, and the epoch says so. */
export function restoreOn(server: Server, copy: Server): void {
  const { log, seq, erased } = copy
  const ledger = new Set([...server.erased, ...erased])
  Object.assign(server, { log: [...log], seq, erased: new Set(), epoch: newId() })
  for (const entity of ledger) eraseOn(server, entity)
}

export function pageOf(server: Server): Page {
  const { things, conflicts } = documentOn(server)
  return {
    kring: 'k',
    user: 'u',
    epoch: server.epoch,
    seq: server.seq,
    schema: 1,
    things: [...things.values()],
    conflicts: [...conflicts.values()],
    urls: { sync: 'sync' },
    csrf: 'c',
  }
}

/** The boxes of a device; they outlive the page, and writing to them takes an event. */
export interface Disk {
  readonly device: string
  readonly boxes: Map<Box, Map<Key, unknown>>
  next: number
  lives: number
  full: boolean
}

export function newDisk(): Disk {
  const boxes = new Map(BOXES.map((box) => [box, new Map<Key, unknown>()]))
  return { device: newId(), boxes, next: 1, lives: 0, full: false }
}

export interface Happening {
  readonly page: object
  readonly what: 'disk' | 'request' | 'answer' | 'timer'
  run(): void
  lose(): void
}

export interface Rehearsal {
  readonly server: Server
  readonly happenings: Happening[]
  now: number
}

export interface Tab extends World {
  hear(what: Heard): void
  hiding: boolean
  dead: boolean
}

/** One open page on a device. */
export function tabOn(rehearsal: Rehearsal, disk: Disk, others: Set<Tab> = new Set()): Tab {
  const ears = new Set<(what: Heard) => void>()
  const { server, happenings } = rehearsal
  const soon = <T>(what: Happening['what'], act: () => T) =>
    new Promise<T>((resolve, reject) => {
      const lose = () => reject(new TypeError('network'))
      const run = () => {
        try {
          resolve(act())
        } catch (problem) {
          reject(problem)
        }
      }
      if (!tab.dead) happenings.push({ page: tab, what, run, lose })
    })
  const tab: Tab = {
    hiding: false,
    dead: false,
    hear: (what) => ears.forEach((ear) => ear(what)),
    open: async () => storeOn(disk, (act) => soon('disk', act)),
    async fetch(_address, request) {
      const question = JSON.parse(String(request.body)) as Question
      const answer = await soon('request', () => JSON.stringify(answerOf(server, question)))
      await soon('answer', () => null)
      return new Response(answer, { status: server.status })
    },
    now: () => new Date((rehearsal.now += 1)),
    random: () => 0.5,
    after(milliseconds, act) {
      const timer: Happening = { page: tab, what: 'timer', run: act, lose: () => {} }
      // Nobody in a rehearsal is so patient as to wait half a minute for an answer.
      if (milliseconds !== 30_000 && !tab.dead) happenings.push(timer)
      return () => {
        const at = happenings.indexOf(timer)
        if (at >= 0) happenings.splice(at, 1)
      }
    },
    hidden: () => tab.hiding,
    alone: (act) => act(),
    persist: () => {},
    tellTabs: () => others.forEach((other) => other !== tab && other.hear('other_tab')),
    listen(ear) {
      ears.add(ear)
      return () => ears.delete(ear)
    },
  }
  others.add(tab)
  return tab
}

function storeOn(disk: Disk, soon: <T>(act: () => T) => Promise<T>): DeviceStore {
  return {
    device: disk.device,
    unreadable: 0,
    get lives() {
      return disk.lives
    },
    read: (...boxes) => soon(() => boxes.map((box) => rowsIn(disk, box))),
    write: (changes) => soon(() => writeOn(disk, changes)),
    close: () => {},
  }
}

/** The boxes of a disk without the waiting. */
export function deviceStore(disk: Disk = newDisk()): DeviceStore {
  return storeOn(disk, async (act) => act())
}

export function rowsIn(disk: Disk, box: Box): Row[] {
  const rows = [...disk.boxes.get(box)!].map(([key, value]) => ({ key, value }))
  return rows.sort((a, b) => Number(a.key) - Number(b.key))
}

function writeOn(disk: Disk, changes: readonly Change[]): Key[] {
  if (disk.full && changes.length) throw new DOMException('full', 'QuotaExceededError')
  return changes.map(({ box, key, value }) => {
    const place = key ?? disk.next++
    if (value === undefined) disk.boxes.get(box)!.delete(place)
    else disk.boxes.get(box)!.set(place, structuredClone(value))
    return place
  })
}

/** Let everything arrive that is on its way, without letting time pass. */
export async function arrive({ happenings }: Rehearsal): Promise<void> {
  const moment = () => new Promise((resolve) => setImmediate(resolve))
  await moment()
  const soon = () => happenings.findIndex(({ what }) => what !== 'timer')
  for (let at = soon(); at >= 0; at = soon()) {
    happenings.splice(at, 1)[0]!.run()
    await moment()
  }
}
