// What is left of an edit or a thing when somebody is erased for good.
// The same rules as src/kring/network/forgetting.py; contract/cases/forgetting.json holds both to them.
import { REFERENCES } from '../map/kinds.ts'
import type { Value } from '../map/kinds.ts'
import { sameValue } from './wire.ts'
import type { Edit, Thing } from './wire.ts'

export type IsGone = (entity: string) => boolean

/** The value of a field with the ids of erased things taken out. */
export function valueWithout(kind: string, field: string, value: Value, isGone: IsGone): Value {
  if (!REFERENCES[kind]?.includes(field)) return value
  if (typeof value === 'string') return isGone(value) ? null : value
  if (value === null || typeof value !== 'object') return value
  const left = value.filter((part) => !isGone(String(part)))
  return left.length === value.length ? value : left
}

/** What may be kept of an edit; null when it is about somebody erased. */
export function editWithout<E extends Edit>(edit: E, isGone: IsGone): E | null {
  if (isGone(edit.e)) return null
  const v = valueWithout(edit.k, edit.f, edit.v, isGone)
  return sameValue(v, edit.v) ? edit : { ...edit, v }
}

/** A thing that itself stays, no longer naming who is erased. */
export function thingWithout(thing: Thing, isGone: IsGone): Thing {
  const fields = Object.entries(thing.fields).map(([field, value]) => [field, valueWithout(thing.kind, field, value, isGone)] as const)
  if (fields.every(([field, value]) => value === thing.fields[field])) return thing
  return { ...thing, fields: Object.fromEntries(fields.filter(([, value]) => value !== null)) }
}
