// What the surface talks to: the kring as it stands on this device, and the way to change it.
import { inBrowser } from './browser.ts'
import { isErased } from './erase.ts'
import { exchange } from './exchange.ts'
import { valueWithout } from './forgetting.ts'
import { startPoller } from './poller.ts'
import { lookout, teller } from './lookout.ts'
import { rescueText } from './rescue.ts'
import { dismiss, savedOf } from './saved.ts'
import type { Saved } from './saved.ts'
import { open } from './shelf.ts'
import { keep, newStanding, show } from './standing.ts'
import type { Standing, Waiting } from './standing.ts'
import { changeOf, recorded, redone, undone } from './undo.ts'
import type { Change, Reversal } from './undo.ts'
import { newId, sameValue } from './wire.ts'
import type { Conflict, Page, Put, Thing } from './wire.ts'

export type { Saved, SavedState } from './saved.ts'
export type { Problem } from './standing.ts'
export type { Conflict, Page, Put, Rejected, Said, Thing } from './wire.ts'
export { newId, pairId } from './wire.ts'

export interface Session {
  /** Every thing, put aside or not, own unsent edits included. A new map after each change. */
  things(): ReadonlyMap<string, Thing>
  /** Fields about which two people said different things; a put on the field settles it. */
  conflicts(): readonly Conflict[]
  /** One act of a hand, one step of undo. Shows at once; resolves when it is safe on the device. */
  put(acts: readonly Put[], label: string): Promise<void>
  /** Reverse one's own last act, as far as nobody changed it since; gives its label. */
  undo(): Promise<string | null>
  redo(): Promise<string | null>
  canUndo(): boolean
  canRedo(): boolean
  saved(): Saved
  /** Let go of an edit the server would not take in. */
  dismiss(editId: string): Promise<void>
  /** The kring as the server last told it, without what still waits. */
  confirmed(): Pick<Page, 'epoch' | 'seq' | 'things' | 'conflicts'>
  /** The text of a file with everything the server does not have yet. */
  rescue(): string
  /** Have the listener called after any change; call what you get back to stop. */
  subscribe(listener: () => void): () => void
  close(): void
}

/** Take up a kring on this device, with whatever still waited here to be sent. */
export async function openSession(page: Page, world = inBrowser(page.kring, page.user)): Promise<Session> {
  let isAsked = false
  const unsafe = lookout()
  const surface = teller()
  const changed = () => {
    unsafe.look()
    const { done, undone } = standing.steps
    surface.tell(thingsOf(standing), JSON.stringify(savedOf(standing)), done.length, undone.length)
  }
  const standing = newStanding(page, world, changed)
  await open(standing)
  const idle = () => standing.waiting.length === 0
  const poller = startPoller(world, () => exchange(standing), idle)
  const deaf = world.listen((what) => (what === 'awake' ? poller.wake() : poller.nudge()))
  poller.nudge()

  async function add(puts: readonly Put[]): Promise<void> {
    // Only once there is something to lose: some browsers ask the person about it.
    if (!isAsked) world.persist()
    isAsked = true
    standing.stepsKept = false
    const ids = new Set(puts.map((put) => wait(standing, put)))
    const isLoose = ({ edit, key }: Waiting) => key === null && ids.has(edit.id)
    // What was refused is not on the server, so it has to be on the device.
    const safe = unsafe.until(() => ![...standing.waiting, ...standing.rejected].some(isLoose))
    changed()
    void keep(standing).then(poller.nudge)
    return safe
  }

  async function reverse(reversal: Reversal | null): Promise<string | null> {
    if (!reversal) return null
    standing.steps = reversal.steps
    await add(reversal.puts)
    return reversal.label
  }

  return {
    things: () => thingsOf(standing),
    conflicts: () => [...standing.view.conflicts.values()],
    put: async (acts, label) => {
      const changes = changesOf(standing, acts)
      if (!changes.length) return
      standing.steps = recorded(standing.steps, { label, changes })
      await add(changes.map(({ after, ...change }) => ({ ...change, value: after })))
    },
    undo: () => reverse(undone(standing.steps, standing.view.things)),
    redo: () => reverse(redone(standing.steps, standing.view.things)),
    canUndo: () => standing.steps.done.length > 0,
    canRedo: () => standing.steps.undone.length > 0,
    saved: () => savedOf(standing),
    dismiss: (editId) => dismiss(standing, editId),
    confirmed: () => {
      const { things, conflicts, seq } = standing.confirmed
      return { epoch: standing.epoch, seq, things: [...things.values()], conflicts: [...conflicts.values()] }
    },
    rescue: () => rescueText(standing),
    subscribe: surface.subscribe,
    close() {
      poller.stop()
      deaf()
      void standing.lastWrite.then(() => standing.store?.close())
    },
  }
}

function thingsOf(standing: Standing): ReadonlyMap<string, Thing> {
  standing.things ??= new Map(standing.view.things)
  return standing.things
}

/** What really changes: the last word per field, without what is already so and undisputed. */
function changesOf(standing: Standing, all: readonly Put[]): Change[] {
  const { view } = standing
  const isGone = (entity: string) => isErased(standing, entity)
  const acts = all
    .filter(({ entity }) => !isGone(entity))
    .map((act) => ({ ...act, value: valueWithout(act.kind, act.field, act.value, isGone) }))
  const last = new Map(acts.map((act) => [`${act.entity} ${act.field}`, act]))
  const isNew = new Map(acts.map(({ entity }) => [entity, !view.things.has(entity)]))
  return [...last]
    .map(([key, act]) => ({ key, change: changeOf(act, view.things, isNew.get(act.entity)!) }))
    .filter(({ key, change: { before, after } }) => !sameValue(before, after) || view.conflicts.has(key))
    .map(({ change }) => change)
}

function wait(standing: Standing, { entity, kind, field, value }: Put): string {
  const edit = { id: newId(), e: entity, k: kind, f: field, v: value, b: standing.confirmed.seq }
  standing.waiting.push({ edit, key: null })
  show(standing, edit)
  return edit.id
}
