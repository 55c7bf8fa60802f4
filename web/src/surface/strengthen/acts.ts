// What a hand does on a board: say something on a card, begin one, take one off.
import type { Value } from '../../map/kinds.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Board } from './boards.ts'

const MONTHS_LATER = 2 // what many people choose to look again

/** The edits that say something on a card; a new one begins with what its board begins with. */
export function sayOn(board: Board, id: string, field: string, value: Value, isNew: boolean, today: string): Put[] {
  const put = (name: string, said: Value): Put => ({ entity: id, kind: board.kind, field: name, value: said })
  if (!isNew) return [put(field, value)]
  const begun: Record<string, Value> = { ...board.begins, ...board.fixed }
  if (board.day) begun[board.day] = today
  if (board.later) begun[board.later] = monthsAfter(today, MONTHS_LATER)
  const others = Object.entries(begun).filter(([name]) => name !== field)
  return [...others.map(([name, said]) => put(name, said)), put(field, value)]
}

/** The same day some months later, or the last day of that month if it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

export function takeOff(board: Board, id: string): Put[] {
  return [{ entity: id, kind: board.kind, field: 'deleted', value: true }]
}

/** The plan is one of a kind: its id is said by the closed list. */
export function newCard(board: Board): string {
  return board.kind === 'plan' ? 'plan' : newId()
}
