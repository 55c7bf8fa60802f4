// Where somebody is on the path, and what every page of it needs.
import type { Value } from '../../map/kinds.ts'
import { nameOf, type Desk } from '../desk.ts'
import type { Names, Path } from './boards.ts'
import type { PageAt } from './pages.ts'
import { asks } from './seen.ts'

export type At =
  | { readonly page: 'overview' | 'plan' | 'decks' | 'talks' | 'path' | 'carrying' | 'keeping_in_touch' }
  | { readonly page: 'board' | 'deck' | 'reply'; readonly code: string }
  | { readonly page: 'away' | 'own_check'; readonly person: string }
  | CardAt
  | PageAt

/** A card: from which page it was opened, if not from its board, and with what a new one begins. */
export interface CardAt {
  readonly page: 'card'
  readonly code: string
  readonly card: string
  readonly from?: At
  readonly begun?: Readonly<Record<string, Value>>
  /** Which page of its guide it shows, from 0; without one it shows all it asks. */
  readonly step?: number
  /** With whom its writer came back, to be chosen on it. */
  readonly named?: string
}

/** Opens another page of the path. */
export type Go = (at: At) => void

export function pathOf(desk: Desk): Path {
  if (!desk.page.path) throw new Error('there is no path on this page')
  return desk.page.path
}

/** Whether a board asks anything of which the answer is in sight. */
export function isAsked(desk: Desk, code: string): boolean {
  return pathOf(desk).boards.some((board) => board.code === code && asks(board))
}

export function word(desk: Desk, key: string): string {
  return pathOf(desk).words[key] ?? key
}

/** What a card is told with: the names and words of this kring and this language. */
export function namesOn(desk: Desk): Names {
  const { speech, session } = desk
  return {
    field: speech.field,
    option: speech.option,
    options: (kind, field) => speech.labels.options[`${kind}.${field}`] ?? {},
    of: (id) => {
      const fields = session.things().get(id)?.fields
      return fields ? String(fields['text'] ?? fields['topic'] ?? fields['name'] ?? '') || nameOf(desk, id) : ''
    },
    nothing: word(desk, 'nothing'),
    nameless: word(desk, 'nameless'),
  }
}

/** The day it is here, as the closed list writes it. */
export function today(): string {
  return new Date().toLocaleDateString('sv')
}
