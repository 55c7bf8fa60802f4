// Everything a session has in hand: the confirmed kring, what waits, and what the device keeps.
import { SCHEMA } from '../map/kinds.ts'
import type { World } from './world.ts'
import { apply, copyOf, documentOf } from './document.ts'
import type { Document } from './document.ts'
import type { Change, DeviceStore, Key } from './store.ts'
import { NO_STEPS } from './undo.ts'
import type { Steps } from './undo.ts'
import { newId } from './wire.ts'
import type { Edit, Page, Rejected, Thing } from './wire.ts'

export type Problem = 'signed_out' | 'offline' | 'update' | 'storage'

/** An edit the server has not confirmed; without a key it is not safe on the device either. */
export interface Waiting {
  readonly edit: Edit
  key: Key | null
}

/** An own edit the server has; kept so that a server put back from a backup can be healed. */
export interface Confirmed {
  readonly edit: Edit
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
  rejected: (Rejected & { key: Key | null })[]
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
    rejected: [],
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

/** Build what is shown again, from the confirmed kring and the waiting edits. */
export function review(standing: Standing): void {
  standing.view = copyOf(standing.confirmed)
  for (const { edit } of standing.waiting) show(standing, edit)
  standing.things = null
}

export async function storeOf(standing: Standing): Promise<DeviceStore> {
  if (!standing.store) {
    standing.store = await standing.world.open()
    standing.device = standing.store.device
  }
  return standing.store
}

/** Do what touches the device one after the other: a failure is a problem to show, no more. */
export function inTurn(standing: Standing, act: (store: DeviceStore) => Promise<void>): Promise<void> {
  const turn = standing.lastWrite.then(async () => {
    try {
      const store = await storeOf(standing)
      await act(store)
      if (store.unreadable) standing.problems.add('storage')
      else standing.problems.delete('storage')
    } catch {
      standing.problems.add('storage')
    }
    standing.changed()
  })
  standing.lastWrite = turn
  return turn
}

/** Get what is only in memory onto the device: all at once, in the order in which it was made. */
export function keep(standing: Standing): Promise<void> {
  return inTurn(standing, async (store) => {
    const loose = standing.waiting.filter(({ key }) => key === null)
    const { steps, stepsKept } = standing
    if (!loose.length && stepsKept) return
    const changes: Change[] = loose.map(({ edit }) => ({ box: 'outbox', value: edit }))
    changes.push({ box: 'state', key: 'steps', value: steps })
    const keys = await store.write(changes)
    loose.forEach((entry, at) => (entry.key = keys[at]!))
    standing.stepsKept = standing.steps === steps
    standing.keptAt = standing.world.now()
    standing.world.tellTabs()
  })
}
