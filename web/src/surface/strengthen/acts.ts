// What a hand does on a board: say something on a card, begin one, take one off.
import { ABOUT_ID, type Kind, type Value } from '../../map/kinds.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Thing } from '../../sync/wire.ts'
import { sameName } from '../names.ts'
import { isReference, type Board, type NameCard } from './boards.ts'
import type { Pack } from './questionnaires.ts'

const MOST_QUALITIES = 50
const MONTHS_LATER = 2 // what many people choose to look again

/** The edits that say something on a card; a new one begins with what its board begins with, and what was chosen. */
export function sayOn(board: Board, id: string, field: string, value: Value, isNew: boolean, today: string, chosen: Begun = {}): Put[] {
  return isNew ? beginCard(board, id, { ...chosen, [field]: value }, today) : [{ entity: id, kind: board.kind, field, value }]
}

/** With what a new card begins, by field. */
export type Begun = Readonly<Record<string, Value>>

export function beginCard(board: Board, id: string, said: Begun, today: string): Put[] {
  const begun: Record<string, Value> = { ...board.begins, ...board.fixed }
  if (board.day) begun[board.day] = today
  if (board.later) begun[board.later] = monthsAfter(today, MONTHS_LATER)
  return Object.entries({ ...begun, ...said }).map(([field, value]) => ({ entity: id, kind: board.kind, field, value }))
}

/** What of a choice a new card begins with: only what its board asks, and nobody who is not there any more. */
export function startedWith(board: Board, chosen: Begun, things: ReadonlyMap<string, Thing>): Begun {
  const isThere = (id: Value): boolean => things.has(String(id)) && !things.get(String(id))?.fields['deleted']
  const asked = Object.entries(chosen).filter(([field]) => board.first.includes(field) || board.more.includes(field))
  return Object.fromEntries(asked.filter(([field, value]) => !isReference(board.kind, field) || isThere(value)))
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

/** The plan and the kring itself are one of a kind: their id is said by the closed list. */
const SINGLE: Readonly<Partial<Record<Kind, string>>> = { plan: 'plan', about: ABOUT_ID }

export function newCard(board: Board): string {
  return SINGLE[board.kind] ?? newId()
}

/** Whether the safety net of the plan would be emptied without a word on why. */
export function isEmptiedInSilence(board: Board, field: string, value: Value, fields: Thing['fields']): boolean {
  return board.kind === 'plan' && field === 'net' && value === null && Boolean(fields['net']) && !fields['net_empty']
}

/** Who came to mind on a card: light ties until somebody says more; who is there already stays as they are. */
export function foundOn(deck: string, card: NameCard, names: readonly string[], there: Iterable<Thing>): Put[] {
  const known = new Set([...there].flatMap(({ kind, fields }) => (kind === 'alter' && !fields['deleted'] ? [sameName(String(fields['name'] ?? ''))] : [])))
  return names.filter((name) => !known.has(sameName(name))).flatMap((name) => {
    const entity = newId()
    const put = (field: string, value: Value): Put => ({ entity, kind: 'alter', field, value })
    const sort = card.sort ? [put('sort', card.sort)] : []
    return [put('name', name), ...sort, put('relation_types', ['light_tie']), put('found_by', `${deck}.${card.code}`)]
  })
}

/** What was answered on a card: of today it is changed, what was answered on another day stays as it was. */
export function answerOn(card: string, field: 'words' | 'chosen' | 'who', value: Value, before: Thing | undefined, today: string): Put[] {
  const isToday = before?.fields['day'] === today
  if (value === null && !isToday) return []
  const entity = isToday && before ? before.id : newId()
  const put = (name: string, said: Value): Put => ({ entity, kind: 'reply', field: name, value: said })
  return isToday ? [put(field, value)] : [put('card', card), put('day', today), put(field, value)]
}

/** Who can do something: an answer of the person, and a quality of whoever is new in it. */
export function knownOn(card: string, quality: string, who: readonly string[], before: Thing | undefined, things: ReadonlyMap<string, Thing>, today: string): Put[] {
  const had = (before?.fields['who'] ?? []) as readonly string[]
  const noted = who.filter((id) => !had.includes(id)).flatMap((id): Put[] => {
    const held = (things.get(id)?.fields['qualities'] ?? []) as readonly string[]
    if (!quality || held.includes(quality) || held.length >= MOST_QUALITIES) return []
    return [{ entity: id, kind: 'alter', field: 'qualities', value: [...held, quality.slice(0, 200)] }]
  })
  return [...answerOn(card, 'who', who.length ? [...who] : null, before, today), ...noted]
}

/** What was answered last on a card. */
export function answerTo(card: string, things: Iterable<Thing>): Thing | undefined {
  const there = [...things].filter(({ kind, fields }) => kind === 'reply' && !fields['deleted'] && fields['card'] === card)
  return there.sort((a, b) => String(a.fields['day'] ?? '').localeCompare(String(b.fields['day'] ?? ''))).at(-1)
}

const SKIPPED = -1
const LONGEST_NAME = 200

/** A questionnaire as it was filled in; one of which everything was skipped is not kept. */
export function filledIn({ code, name }: Pick<Pack, 'code' | 'name'>, answers: readonly (number | null)[], today: string): Put[] {
  if (answers.every((answer) => answer === null)) return []
  const entity = newId()
  const put = (field: string, value: Value): Put => ({ entity, kind: 'filled', field, value })
  return [put('pack', code), put('title', name.slice(0, LONGEST_NAME)), put('day', today), put('answers', answers.map((answer) => answer ?? SKIPPED))]
}
