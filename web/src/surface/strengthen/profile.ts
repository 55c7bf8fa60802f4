// Per part of life: what was said of it on the wheel, and what is hoped for in it.
// The same reading as `profile_of` in `kring/strengthen/talks/lanes.py`; both are held to contract/cases/profile.json.
import type { Thing } from '../../sync/wire.ts'

export interface Area {
  readonly code: string
  readonly words: string
  readonly hopes: readonly { readonly id: string; readonly text: string }[]
}

/** The parts of life of which something was said or hoped, in the order given. */
export function profileOf(things: Iterable<Thing>, areas: readonly string[]): Area[] {
  const there = [...things].filter(({ fields }) => !fields['deleted'])
  const said = there.filter(({ kind, fields }) => kind === 'rating' && fields['words'])
  said.sort((a, b) => dayOf(a).localeCompare(dayOf(b))) // the last one said comes last
  return areas
    .map((code) => ({
      code,
      words: String(said.findLast(({ fields }) => fields['area'] === code)?.fields['words'] ?? ''),
      hopes: there.flatMap(({ id, kind, fields }) => (kind === 'hope' && fields['area'] === code ? [{ id, text: String(fields['text'] ?? '') }] : [])),
    }))
    .filter(({ words, hopes }) => words || hopes.length)
}

function dayOf({ fields }: Thing): string {
  return String(fields['day'] ?? '')
}
