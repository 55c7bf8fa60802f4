// Question cards at the edge of the paper: one at a time, skippable, in this order.
import type { As } from './acts.ts'

export interface Card {
  /** The key of its question. */
  readonly key: string
  /** What an answer on the name line is written down as. */
  readonly as: As
}

export const DECK: readonly Card[] = [
  { key: 'card.day', as: 'person' },
  { key: 'card.card', as: 'person' },
  { key: 'card.animal', as: 'animal' },
  { key: 'card.phone', as: 'person' },
  { key: 'card.sight', as: 'light' },
  { key: 'card.earlier', as: 'past' },
  { key: 'card.place', as: 'place' },
  { key: 'card.wait', as: 'light' },
  { key: 'card.borrow', as: 'person' },
  { key: 'card.club', as: 'group' },
  { key: 'card.online', as: 'person' },
  { key: 'card.misses', as: 'person' },
]

// Beside a paper of before or of wishes, a question about this week would bring in the wrong names.
const NOT_OF_NOW: ReadonlySet<string> = new Set(['then', 'wished'])

export function asksOn(drawing: string): boolean {
  return !NOT_OF_NOW.has(drawing)
}
