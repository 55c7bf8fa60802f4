// What can be done with an agreement, and whom a card asks again for whom it is much already.
// The same rules as `kring/strengthen/plan/agreements.py` and `kring/strengthen/load/stop.py`.
import type { Value } from '../../map/kinds.ts'
import type { Put } from '../../sync/session.ts'
import type { Thing } from '../../sync/wire.ts'
import type { Board } from './boards.ts'
import type { Loads } from './load.ts'

/** One button: what it says, what it writes, and what is said then. */
export interface Act {
  readonly label: string
  readonly writes: Readonly<Record<string, Value>>
  readonly said: string
}

export interface AgreementWords {
  readonly acts: Readonly<Record<string, Act>>
  readonly by_state: Readonly<Record<string, readonly string[]>>
}

type Fields = Readonly<Record<string, unknown>>

/** The buttons that fit how an agreement is now. */
export function actsFor({ acts, by_state }: AgreementWords, fields: Fields): Act[] {
  const state = String(fields['state'] ?? 'proposed')
  const last = fields['thanked'] ? [] : ['thanked']
  const left = idsIn(fields['stepped_back']).length ? ['others_go_on'] : []
  const codes = state === 'done' ? last : [...left, ...(by_state[state] ?? [])]
  return codes.flatMap((code) => acts[code] ?? [])
}

/** The edits of a button: only what differs. */
export function putsOf({ writes }: Act, { id, fields }: Thing): Put[] {
  const changed = Object.entries(writes).filter(([field, value]) => (fields[field] ?? null) !== value)
  return changed.map(([field, value]) => ({ entity: id, kind: 'agreement', field, value }))
}

/** Whom a card asks anew in a field, or for more hours, and for whom it is already much. */
export function askedAgain(board: Board, field: string, value: Value, fields: Fields, { byPerson }: Loads): string[] {
  const isMore = board.kind === 'agreement' && field === 'hours_a_week' && Number(value ?? 0) > Number(fields[field] ?? 0)
  const asks = board.asks_of.includes(field) && !board.tells.includes(field)
  const asked = isMore ? [...idsIn(fields['who']), ...idsIn(fields['backup'])] : asks ? idsIn(value).filter((id) => !idsIn(fields[field]).includes(id)) : []
  return asked.filter((id) => byPerson.get(id)?.level === 'too_much')
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value ? [String(value)] : []
}
