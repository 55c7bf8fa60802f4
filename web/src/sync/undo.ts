// Undo on one device: what this hand did, act by act, and how to take it back.
import { PAIRED } from '../map/kinds.ts'
import type { Kind, Value } from '../map/kinds.ts'
import { valueWithout } from './forgetting.ts'
import type { IsGone } from './forgetting.ts'
import { sameValue } from './wire.ts'
import type { Put, Thing } from './wire.ts'

const MOST_STEPS = 100
const MOST_CHANGES = 2_000 // kept over all steps together; the last step is always kept whole

export interface Change {
  readonly entity: string
  readonly kind: Kind
  readonly field: string
  readonly before: Value
  readonly after: Value
  /** The thing was made in this act: taking it back puts the thing aside, fields and all. */
  readonly made?: true
}

export interface Step {
  readonly label: string
  readonly changes: readonly Change[]
}

export interface Steps {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export interface Reversal {
  readonly steps: Steps
  readonly label: string
  readonly puts: readonly Put[]
}

type Things = ReadonlyMap<string, Thing>

export const NO_STEPS: Steps = { done: [], undone: [] }

/** Write an act down; what was undone before it cannot be done again. */
export function recorded(steps: Steps, step: Step): Steps {
  return { done: capped([...steps.done, step]), undone: [] }
}

/** What one put changes, seen from the things as they are before it. */
export function changeOf({ entity, kind, field, value }: Put, things: Things, isNew: boolean): Change {
  const before = valueOf(things, entity, field)
  const change = { entity, kind, field, before, after: value }
  // What lies between two people is empty again without its field; it needs no putting aside.
  return isNew && kind !== 'about' && !PAIRED.includes(kind) ? { ...change, made: true } : change
}

/** Take the last act back as far as each value is still this hand's own; skip acts that are not. */
export function undone(steps: Steps, things: Things): Reversal | null {
  return reversed(steps, things, true)
}

export function redone(steps: Steps, things: Things): Reversal | null {
  return reversed(steps, things, false)
}

/** Forget acts on what was erased, or that name it, whole: their labels may name the person. */
export function withoutErased(steps: Steps, isGone: IsGone): Steps {
  const names = ({ kind, field }: Change, value: Value) => !sameValue(valueWithout(kind, field, value, isGone), value)
  const isAbout = (one: Change) => isGone(one.entity) || names(one, one.before) || names(one, one.after)
  const stays = (step: Step) => !step.changes.some(isAbout)
  if ([...steps.done, ...steps.undone].every(stays)) return steps
  return { done: steps.done.filter(stays), undone: steps.undone.filter(stays) }
}

function reversed(steps: Steps, things: Things, back: boolean): Reversal | null {
  const from = [...(back ? steps.done : steps.undone)]
  for (let step = from.pop(); step; step = from.pop()) {
    const { label } = step
    const changes = step.changes.filter((change) => isOwn(change, step.changes, things, back))
    if (!changes.length) continue
    const turned = { label, changes }
    const next = back
      ? { done: from, undone: [...steps.undone, turned] }
      : { done: [...steps.done, turned], undone: from }
    return { steps: next, label, puts: putsOf(changes, back) }
  }
  return null
}

function isOwn(change: Change, all: readonly Change[], things: Things, back: boolean): boolean {
  const { entity, field, before, after, made } = change
  if (!made) return sameValue(valueOf(things, entity, field), back ? after : before)
  if (!back) return valueOf(things, entity, 'deleted') === true
  // Somebody else wrote on the new person: then it is no longer only ours to take away.
  const fields = Object.entries(things.get(entity)?.fields ?? {})
  const ours = (name: string, value: Value) =>
    all.some((one) => one.entity === entity && one.field === name && sameValue(one.after, value))
  return fields.length > 0 && fields.every(([name, value]) => ours(name, value))
}

function putsOf(changes: readonly Change[], back: boolean): Put[] {
  const puts = new Map<string, Put>()
  for (const { entity, kind, field, before, after, made } of changes) {
    const put = made
      ? { entity, kind, field: 'deleted', value: back ? true : null }
      : { entity, kind, field, value: back ? before : after }
    puts.set(`${entity} ${put.field}`, put)
  }
  return [...puts.values()]
}

function valueOf(things: Things, entity: string, field: string): Value {
  return things.get(entity)?.fields[field] ?? null
}

function capped(steps: readonly Step[]): Step[] {
  let changes = 0
  const latest = steps.slice(-MOST_STEPS).reverse()
  const kept = latest.filter((step, at) => (changes += step.changes.length) <= MOST_CHANGES || !at)
  return kept.reverse()
}
