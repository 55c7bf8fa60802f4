// Where two devices wrote something else: whom it is about and what each wrote, in words.
import type { Kind, Value } from '../map/kinds.ts'
import { ends } from '../map/network.ts'
import { ringName } from './describe.ts'
import type { Drawing } from './people.ts'
import type { Speech } from './say.ts'
import type { Conflict, Thing } from '../sync/session.ts'

/** Of a box of a family talk nobody reads what two wrote before the talk lies open. */
export function readable(conflicts: readonly Conflict[], things: ReadonlyMap<string, Thing>): readonly Conflict[] {
  return conflicts.filter(({ e }) => {
    const { kind, fields } = things.get(e) ?? {}
    return kind !== 'voice' || things.get(String(fields?.['meeting']))?.fields['opened'] === true
  })
}

/** The person or the two people a thing is about; the title for the whole drawing. */
export function subjectOf(drawing: Drawing, entity: string, speech: Speech): string {
  const names = ends(entity).flatMap((id) => drawing.byId.get(id)?.name ?? [])
  return names.length > 0 ? speech.list(names) : speech.say('middle.whole')
}

export function valueText(drawing: Drawing, kind: Kind, field: string, value: Value, speech: Speech): string {
  if (value === null) return speech.say('conflict.empty')
  if (kind === 'bond' && field === 'closeness') return ringName(speech, Number(value)) ?? String(value)
  if (Array.isArray(value)) return speech.list(value.map((part) => one(drawing, kind, field, part, speech)))
  return one(drawing, kind, field, value, speech)
}

function one(drawing: Drawing, kind: Kind, field: string, value: unknown, speech: Speech): string {
  const person = typeof value === 'string' ? drawing.byId.get(value) : undefined
  return person?.name ?? speech.option(kind, field, value)
}
