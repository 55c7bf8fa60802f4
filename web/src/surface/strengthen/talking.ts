// The pages of the path on which people are talked about, or talk themselves: where one is, and the ways in.
import type { Desk } from '../desk.ts'
import { fill } from '../say.ts'
import { pathOf, word, type At } from './path.ts'

/** Somewhere on these pages: `card` is a talk, `who` somebody, `code` a subject. */
export type TalkingAt =
  | { readonly page: 'talk'; readonly card: string }
  | { readonly page: 'voice'; readonly card: string; readonly who: string }

const PAGES: readonly string[] = ['talk', 'voice'] satisfies TalkingAt['page'][]

export function isTalking(at: At): at is TalkingAt {
  return PAGES.includes(at.page)
}

/** The page of one card on some boards, and what leads to it; as `Board.opens` of the server. */
export function openedBy(desk: Desk, board: string, card: string): { readonly name: string; readonly at: TalkingAt } | null {
  const name = pathOf(desk).talking.opens[board]
  return name ? { name, at: { page: 'talk', card } } : null
}

export interface Talking {
  /** What leads from a card to its own page, by the code of its board. */
  readonly opens: Readonly<Record<string, string>>
  /** Above the four boxes of a family talk. */
  readonly voice: string
}

/** A word as a heading begins. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** A word that names somebody. */
export function wordOf(desk: Desk, key: string, name: string): string {
  return fill(word(desk, key), { name })
}
