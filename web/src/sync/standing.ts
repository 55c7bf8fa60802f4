// Everything a session has in hand: the confirmed kring, what waits, and what the device keeps.
import { SCHEMA } from '../map/kinds.ts'
import type { World } from './world.ts'
import { apply, copyOf, documentOf } from './document.ts'
import type { Document } from './document.ts'
import type { Change, DeviceStore, Key } from './store.ts'
import { NO_STEPS } from './undo.ts'
import type { Steps } from './undo.ts'
import { newId, sameValue } from './wire.ts'
import type { Value } from '../map/kinds.ts'
import type { Edit, Page, Rejected, Thing } from './wire.ts'

export type Problem = 'closed' | 'signed_out' | 'offline' | 'update' | 'storage'

/** An edit the server has not confirmed; without a key it is not safe on the device either. */
export interface Waiting {
  edit: Edit
  key: Key | null
}

/** An own edit the server has; kept so that a server put back from a backup can be healed. */
export interface Confirmed {
  edit: Edit
  readonly seq: number | null
}

export interface Standing {
  readonly page: Page
  readonly world: World
  readonly changed: () => void
  store: DeviceStore | null
  device: string
  life: number
  epoch: string
  confirmed: Document
  waiting: Waiting[]
  /** The confirmed kring with the waiting edits on top. */
  view: Document
  things: ReadonlyMap<string, Thing> | null
  steps: Steps
  stepsKept: boolean
  epochKept: boolean
  rejected: (Rejected & { key: Key | null })[]
  /** Confirmed edits that are not in the device's log yet. */
  unlogged: Confirmed[]
  readonly erased: Set<string>
  readonly problems: Set<Problem>
  keptAt: Date | null
  savedAt: Date
  most: number
  lastWrite: Promise<void>
}

export const MOST_AT_ONCE = 500

export function newStanding(page: Page, world: World, changed: () => void): Standing {
  const confirmed = documentOf(page)
  const problems = new Set<Problem>(page.schema > SCHEMA ? ['update'] : [])
  return {
    page,
    world,
    changed,
    store: null,
    device: newId(),
    life: 0,
    epoch: page.epoch,
    confirmed,
    waiting: [],
    view: copyOf(confirmed),
    things: null,
    steps: NO_STEPS,
    stepsKept: true,
    epochKept: true,
    rejected: [],
    unlogged: [],
    erased: new Set(),
    problems,
    keptAt: null,
    savedAt: world.now(),
    most: MOST_AT_ONCE,
    lastWrite: Promise.resolve(),
  }
}

/** Put one waiting edit on top of what is shown, as if it had just been numbered. */
export function show(standing: Standing, edit: Edit): void {
  apply(standing.view, { ...edit, seq: standing.view.seq + 1, device: standing.device })
  standing.things = null
}

/** Build what is shown again, from the confirmed kring and the waiting edits.
 *
 * What says the same as before is the very same: most often the server only took in what is shown already.
 */
export function review(standing: Standing): void {
  const { view: before, things } = standing
  standing.view = copyOf(standing.confirmed)
  for (const { edit } of standing.waiting) show(standing, edit)
  standing.things = keepThings(before.things, standing.view.things) ? things : null
}

/** Keep the older things wherever they say the same; gives whether all do, in the same order. */
function keepThings(before: ReadonlyMap<string, Thing>, now: Map<string, Thing>): boolean {
  const order = before.keys()
  let isSame = before.size === now.size
  for (const [id, thing] of now) {
    const old = before.get(id)
    if (order.next().value !== id) isSame = false
    if (old === thing) continue
    if (old && saysTheSame(old, thing)) now.set(id, old)
    else isSame = false
  }
  return isSame
}

function saysTheSame(a: Thing, b: Thing): boolean {
  const fields = Object.entries(a.fields)
  const isAlike = a.kind === b.kind && fields.length === Object.keys(b.fields).length
  return isAlike && fields.every(([field, value]) => field in b.fields && sameValue(value, b.fields[field] as Value))
}

export async function storeOf(standing: Standing): Promise<DeviceStore> {
  if (!standing.store) {
    standing.store = await standing.world.open()
    standing.device = standing.store.device
  }
  return standing.store
}

/**
 * Do what touches the device one after the other: a failure is a problem to show, no more.
 * Only an act that wrote something, and says so, shows that the problem is over.
 */
export function inTurn(
  standing: Standing,
  act: (store: DeviceStore) => Promise<boolean | void>,
): Promise<void> {
  const turn = standing.lastWrite.then(async () => {
    try {
      const store = await storeOf(standing)
      if (await act(store)) standing.problems.delete('storage')
      if (store.unreadable) standing.problems.add('storage')
    } catch {
      standing.problems.add('storage')
    }
    standing.changed()
  })
  standing.lastWrite = turn
  return turn
}

/** Get what is only in memory onto the device. */
export function keep(standing: Standing): Promise<void> {
  return inTurn(standing, (store) => writeLoose(standing, store, []))
}

/** Write what is only in memory, in the order in which it was made, and what else belongs to it. */
export async function writeLoose(
  standing: Standing,
  store: DeviceStore,
  also: readonly Change[],
): Promise<boolean> {
  const isLoose = ({ key }: { key: Key | null }) => key === null
  const waiting = standing.waiting.filter(isLoose)
  const rejected = standing.rejected.filter(isLoose)
  const { unlogged, steps, stepsKept, epoch, epochKept } = standing
  const changes: Change[] = [
    ...waiting.map(({ edit }) => ({ box: 'outbox' as const, value: edit })),
    ...rejected.map(({ edit, why }) => ({ box: 'rejected' as const, value: { edit, why } })),
    ...unlogged.map((value) => ({ box: 'log' as const, value })),
    ...also,
  ]
  if (!stepsKept) changes.push({ box: 'state', key: 'steps', value: steps })
  if (!epochKept) changes.push({ box: 'state', key: 'epoch', value: epoch })
  if (!changes.length) return false
  const keys = await store.write(changes)
  ;[...waiting, ...rejected].forEach((entry, at) => (entry.key = keys[at]!))
  standing.unlogged = standing.unlogged.slice(unlogged.length)
  standing.stepsKept = standing.steps === steps
  standing.epochKept = standing.epoch === epoch
  if (waiting.length) standing.keptAt = standing.world.now()
  standing.world.tellTabs()
  return true
}
