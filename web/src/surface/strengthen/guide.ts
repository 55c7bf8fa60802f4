// A card a few questions at a time, and what stands beside them.
// The same reading as `kring/network/thresholds.py` and `tips_for` in `kring/strengthen/thresholds/words.py`; both are held to
// contract/cases/thresholds.json.
import type { Value } from '../../map/kinds.ts'
import type { Board } from './boards.ts'

/** The questions of one page, and the sentences beside them: always (''), or where a threshold lies so or is of that kind. */
export interface Step {
  readonly name: string
  readonly lead: string
  readonly fields: readonly string[]
  readonly asks_of: readonly string[]
  readonly hints: Readonly<Record<string, string>>
  readonly tips: Readonly<Record<string, readonly string[]>>
}

export interface Guide {
  readonly steps: readonly Step[]
  /** With what a card begins that was begun here. */
  readonly begins: Readonly<Record<string, Value>>
  /** A last question to oneself. */
  readonly check: string
  /** The field that can be laid among the small steps, '' for none. */
  readonly lays: string
}

/** The sentences of the pages on which nothing is filled in. */
export interface Asides {
  readonly offers: readonly string[]
  readonly reflection: readonly string[]
  readonly own_door: readonly string[]
}

type Fields = Readonly<Record<string, Value | undefined>>

const OUTER: readonly string[] = ['too_far', 'no_time', 'no_money', 'no_transport', 'language']

/** A board that asks what one page of its guide asks. */
export function askedOn(board: Board, { steps, begins }: Guide, at: number): Board {
  const step = steps[at]
  return step ? { ...board, first: step.fields, more: [], asks_of: step.asks_of, hints: step.hints, begins: { ...board.begins, ...begins } } : board
}

/** Whether a threshold lies within somebody, around them, or both: as they say, else as its reasons say. */
export function sidesOf(fields: Fields): string[] {
  const side = fields['side']
  if (side) return side === 'both' ? ['inner', 'outer'] : [String(side)]
  const reasons = (fields['reasons'] ?? []) as readonly string[]
  const own = (fields['own_reasons'] ?? []) as readonly string[]
  const isInner = own.length > 0 || reasons.some((reason) => !OUTER.includes(reason))
  const isOuter = reasons.some((reason) => OUTER.includes(reason))
  return [...(isInner ? ['inner'] : []), ...(isOuter ? ['outer'] : [])]
}

/** What stands beside the questions of a page; of who said nothing yet every side is shown. */
export function tipsFor({ tips }: Step, fields: Fields): string[] {
  const sides = sidesOf(fields)
  const spoken = ['', String(fields['direction'] ?? 'ask'), ...(sides.length ? sides : ['inner', 'outer'])]
  return Object.entries(tips).flatMap(([when, lines]) => (spoken.includes(when) ? lines : []))
}

/** With what a small step begins that comes from a role: what to do, where, and who goes along. */
export function firstStepOf({ first_step: text, place: about, goes_along: with_whom }: Fields): Record<string, Value> {
  const said = Object.entries({ text, phase: 'new', about, with_whom })
  return Object.fromEntries(said.filter((one): one is [string, Value] => Boolean(one[1])))
}
