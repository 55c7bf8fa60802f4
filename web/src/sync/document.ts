// How numbered edits become the things of a kring, and where two people said different things.
// The same rules as src/kring/network/document.py; contract/cases/fold.json holds both to them.
import { UNCONTESTED } from '../map/kinds.ts'
import type { Kind, Value } from '../map/kinds.ts'
import { thingWithout, valueWithout } from './forgetting.ts'
import type { IsGone } from './forgetting.ts'
import { sameValue } from './wire.ts'
import type { Conflict, Edit, Numbered, Page, Said, Thing } from './wire.ts'

/** A kring after some edits. Things are replaced, never changed, so that a copy costs little. */
export interface Document {
  readonly things: Map<string, Thing>
  /** Per thing and field who said it last; a field that came with the page has none. */
  readonly held: Map<string, Said>
  readonly conflicts: Map<string, Conflict>
  seq: number
}

const keyOf = (entity: string, field: string): string => `${entity} ${field}`

export function emptyDocument(): Document {
  return { things: new Map(), held: new Map(), conflicts: new Map(), seq: 0 }
}

export function copyOf(document: Document): Document {
  const { things, held, conflicts, seq } = document
  return { things: new Map(things), held: new Map(held), conflicts: new Map(conflicts), seq }
}

/** The document as the page brought it; who said what is known only of open questions. */
export function documentOf(page: Pick<Page, 'things' | 'conflicts' | 'seq'>): Document {
  const document = emptyDocument()
  for (const thing of page.things) document.things.set(thing.id, thing)
  document.seq = page.seq
  takeConflicts(document, page.conflicts)
  return document
}

/** The server has seen every edit, so what it calls a question is one. */
export function takeConflicts(document: Document, conflicts: readonly Conflict[]): void {
  document.conflicts.clear()
  for (const conflict of conflicts) {
    const key = keyOf(conflict.e, conflict.f)
    document.conflicts.set(key, conflict)
    const last = conflict.values.at(-1)
    if (last && last.seq > (document.held.get(key)?.seq ?? 0)) document.held.set(key, last)
  }
}

/** Take one numbered edit in; an edit under another kind than the thing has is passed over. */
export function apply(document: Document, edit: Numbered): void {
  document.seq = Math.max(document.seq, edit.seq)
  const thing = document.things.get(edit.e) ?? { id: edit.e, kind: edit.k as Kind, fields: {} }
  if (thing.kind !== edit.k) return
  const { v, seq, device, by, at } = edit
  const said: Said = { v, seq, device, by, at }
  noteConflict(document, edit, said)
  document.held.set(keyOf(edit.e, edit.f), said)
  document.things.set(edit.e, { ...thing, fields: withField(thing.fields, edit.f, edit.v) })
}

/** Whoever wrote with the last number in view has chosen; else both values stand side by side. */
function noteConflict(document: Document, edit: Edit, said: Said): void {
  const { e, k, f, b } = edit
  const key = keyOf(e, f)
  const held = document.held.get(key)
  if (!held || UNCONTESTED.includes(k)) return
  const rivals = document.conflicts.get(key)?.values ?? [held]
  const kept = rivals.filter((rival) => rival.device !== said.device)
  if (b >= held.seq || kept.every((rival) => sameValue(rival.v, said.v))) {
    document.conflicts.delete(key)
  } else {
    document.conflicts.set(key, { e, f, values: [...kept, said] })
  }
}

function withField(fields: Thing['fields'], field: string, value: Value): Thing['fields'] {
  const { [field]: _, ...others } = fields
  return value === null ? others : { ...others, [field]: value }
}

/** Forget what was erased: the things, what lies between them and others, who names them, the questions. */
export function forget(document: Document, isGone: IsGone): void {
  const { things, held, conflicts } = document
  const left = (kind: string, field: string, said: Said): Said => ({ ...said, v: valueWithout(kind, field, said.v, isGone) })
  for (const [key, said] of held) {
    const [entity = '', field = ''] = key.split(' ')
    if (isGone(entity)) held.delete(key)
    else held.set(key, left(things.get(entity)?.kind ?? '', field, said))
  }
  for (const [key, conflict] of conflicts) {
    const { e, f, values } = conflict
    if (isGone(e)) conflicts.delete(key)
    else conflicts.set(key, { e, f, values: values.map((said) => left(things.get(e)?.kind ?? '', f, said)) })
  }
  for (const [entity, thing] of things) {
    if (isGone(entity)) things.delete(entity)
    else things.set(entity, thingWithout(thing, isGone))
  }
}
