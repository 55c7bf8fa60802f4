// The pages of the path on which people are talked about, or talk themselves: where one is, and the ways in.
import type { Desk } from '../desk.ts'
import { fill } from '../say.ts'
import type { GivingWords } from './giving.ts'
import { pathOf, word, type At } from './path.ts'
import type { ResultWords } from './questionnaires.ts'
import type { ContactWords, Teller, Topic, TopicCode } from './topics.ts'

/** Somewhere on these pages: `card` is a talk, `who` somebody, `code` a subject. */
export type TalkingAt =
  | { readonly page: 'talk'; readonly card: string }
  | { readonly page: 'voice'; readonly card: string; readonly who: string }
  | { readonly page: 'topic'; readonly code: TopicCode }
  | { readonly page: 'contact'; readonly code: TopicCode; readonly who: string }
  | { readonly page: 'snowball'; readonly who: string }
  | { readonly page: 'not_safe' | 'giving' | 'questionnaires' }
  | { readonly page: 'meaning'; readonly who: string }
  | { readonly page: 'pack'; readonly code: string }
  | { readonly page: 'result'; readonly id: string }

const PAGES: readonly string[] = [
  ...(['talk', 'voice', 'topic', 'contact', 'snowball', 'not_safe'] satisfies TalkingAt['page'][]),
  ...(['giving', 'meaning', 'questionnaires', 'pack', 'result'] satisfies TalkingAt['page'][]),
]

export function isTalking(at: At): at is TalkingAt {
  return PAGES.includes(at.page)
}

/** What the shell brings along to say on these pages, in one language. */
export interface Talking {
  /** What leads from a card to its own page, by the code of its board. */
  readonly opens: Readonly<Record<string, string>>
  /** Above the four boxes of a family talk. */
  readonly voice: string
  readonly topics: readonly Topic[]
  readonly contacts: ContactWords
  readonly giving: GivingWords
  readonly result: ResultWords
  /** Whom one can call: the heading, a sentence, then the numbers. */
  readonly not_safe: readonly string[]
}

/** A way in, as the overview lists it. */
export interface Way {
  readonly name: string
  readonly lead: string
  readonly at: At
}

/** The ways in by the code of the chapters. */
export function talkingWays(desk: Desk): Record<string, Way> {
  const giving: Way = { name: word(desk, 'giving'), lead: word(desk, 'giving_lead'), at: { page: 'giving' } }
  const topics = opensPlan(desk) ? pathOf(desk).talking.topics : []
  return { giving, ...Object.fromEntries(topics.map(({ code, name, lead }) => [`contacts.${code}`, { name, lead, at: { page: 'topic', code } }])) }
}

/** What can be talked over, as the hub of talks lists it. */
export function talksIn(desk: Desk): Way[] {
  const { boards, replies } = pathOf(desk)
  return [
    ...boards.filter(({ code }) => code === 'circle' || code === 'family').map(({ code, name, lead }): Way => ({ name, lead, at: { page: 'board', code } })),
    ...replies.map(({ code, name, lead }): Way => ({ name, lead, at: { page: 'reply', code } })),
    { name: word(desk, 'questionnaires'), lead: word(desk, 'questionnaires_lead'), at: { page: 'questionnaires' } },
  ]
}

function opensPlan({ page }: Desk): boolean {
  return page.parts?.includes('plan') ?? true
}

/** The page of one card on some boards, and what leads to it; as `Board.opens` of the server. */
export function openedBy(desk: Desk, board: string, card: string): { readonly name: string; readonly at: TalkingAt } | null {
  const name = pathOf(desk).talking.opens[board]
  return name ? { name, at: { page: 'talk', card } } : null
}

/** What a page is called that one goes back to. */
export function titleOf(desk: Desk, at: At): string {
  const { topics } = pathOf(desk).talking
  if (at.page === 'topic' || at.page === 'contact') return topics.find(({ code }) => code === at.code)?.name ?? ''
  return at.page === 'talk' ? (pathOf(desk).boards.find(({ code }) => code === 'family')?.name ?? '') : word(desk, at.page)
}

/** With what words, names and choices these pages are told. */
export function tellerOn(desk: Desk): Teller {
  const of = (id: string): string => String(desk.session.things().get(id)?.fields['name'] ?? '') || word(desk, 'nameless')
  return { words: pathOf(desk).talking.contacts, of, option: desk.speech.option }
}

/** A word as a heading begins. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** A word that names somebody. */
export function wordOf(desk: Desk, key: string, name: string): string {
  return fill(word(desk, key), { name })
}
