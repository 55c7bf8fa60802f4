// What a hand does on a board: say something on a card, begin one, take one off.
import type { Value } from '../../map/kinds.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Board } from './boards.ts'

/** The edits that say something on a card; a new one begins with what is fixed on its board. */
export function sayOn(board: Board, id: string, field: string, value: Value, isNew: boolean, today: string): Put[] {
  const put = (name: string, said: Value): Put => ({ entity: id, kind: board.kind, field: name, value: said })
  const begun = isNew ? Object.entries(board.fixed).map(([name, said]) => put(name, said)) : []
  if (isNew && board.day && board.day !== field) begun.push(put(board.day, today))
  return [...begun, put(field, value)]
}

export function takeOff(board: Board, id: string): Put[] {
  return [{ entity: id, kind: board.kind, field: 'deleted', value: true }]
}

/** The plan is one of a kind: its id is said by the closed list. */
export function newCard(board: Board): string {
  return board.kind === 'plan' ? 'plan' : newId()
}
