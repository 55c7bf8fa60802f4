// The tables of a kring as the surface shows them: who stands there, under which name.
import type { FieldsOf } from '../../map/kinds.ts'
import type { Figure } from '../../map/figures.ts'
import { ends } from '../../map/network.ts'
import type { Thing } from '../../sync/session.ts'
import type { Speech } from '../say.ts'

export type Things = ReadonlyMap<string, Thing>
export type Take = FieldsOf['take'] & { readonly id: string }

/** One figure with what it is called. */
export interface Standing {
  readonly id: string
  readonly name: string
  readonly figure: Figure
}

export interface Table {
  readonly id: string
  /** What it is called, also when it has no title of its own. */
  readonly name: string
  readonly title: string | null
  readonly note: string | null
  /** In the order in which they came. */
  readonly standing: readonly Standing[]
  readonly threads: readonly (readonly [string, string])[]
  /** Every move and every picture, the oldest first. */
  readonly takes: readonly Take[]
}

/** Every table, the oldest first. A figure whose person was put aside waits with them. */
export function tablesOf(things: Things, speech: Speech): Table[] {
  const there = [...things.values()].filter((thing) => !thing.fields['deleted'])
  const of = <K extends 'setting' | 'figure' | 'thread' | 'take'>(kind: K) =>
    there.filter((thing) => thing.kind === kind).map((thing) => ({ ...thing.fields, id: thing.id }) as FieldsOf[K] & { id: string })
  const [figures, threads, takes] = [of('figure'), of('thread'), of('take')]
  return of('setting').map((setting, index) => {
    const standing = figures
      .filter((figure) => figure.setting === setting.id && figure.at && isThere(things, figure.of))
      .map((figure) => ({ id: figure.id, figure, name: nameOf(figure, things, speech) }))
    const tied = new Set(standing.filter(({ figure }) => figure.sort !== 'fence').map(({ id }) => id))
    return {
      id: setting.id,
      name: setting.title ?? speech.say('figures.table', { number: index + 1 }),
      title: setting.title ?? null,
      note: setting.note ?? null,
      standing,
      threads: threads.filter(({ laid }) => laid).map(({ id }) => ends(id)).filter((pair) => pair.every((end) => tied.has(end))),
      takes: takes.filter((take) => take.setting === setting.id).sort((a, b) => (a.time ?? 0) - (b.time ?? 0)),
    }
  })
}

function isThere(things: Things, id: string | undefined): boolean {
  if (!id) return true
  const thing = things.get(id)
  return thing !== undefined && !thing.fields['deleted']
}

/** The words a figure was given, else the person it stands for, else what it is. */
export function nameOf({ label, of, sort }: Figure, things: Things, speech: Speech): string {
  if (label) return label
  const person = of ? things.get(of) : undefined
  if (!person) return speech.option('figure', 'sort', sort ?? 'person')
  const { name, met_at } = person.fields
  if (name) return String(name)
  if (person.kind === 'ego') return speech.say('paper.me')
  return met_at ? speech.say('person.at', { place: String(met_at) }) : speech.say('person.no_name')
}

/** Who of the kring does not stand on this table yet; the central persons first. */
export function waitingFor(table: Table, things: Things, speech: Speech): { id: string; name: string }[] {
  const on = new Set(table.standing.map(({ figure }) => figure.of))
  const free = [...things.values()].filter(
    ({ id, kind, fields }) => (kind === 'alter' || kind === 'ego') && !fields['deleted'] && !on.has(id),
  )
  const named = (thing: Thing) => ({ id: thing.id, name: nameOf({ id: '', of: thing.id }, things, speech) })
  return [...free.filter(({ kind }) => kind === 'ego'), ...free.filter(({ kind }) => kind === 'alter')].map(named)
}
