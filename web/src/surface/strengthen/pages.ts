// The pages of the path on which people are talked about, or talk themselves: where one is, and the ways in.
import type { Desk } from '../desk.ts'
import { fill } from '../say.ts'
import { newCard } from './acts.ts'
import type { Board } from './boards.ts'
import type { GivingWords } from './giving.ts'
import { pathOf, word, type At } from './path.ts'
import { asks } from './seen.ts'
import type { ResultWords } from './questionnaires.ts'
import type { ContactWords, Teller, Topic, TopicCode } from './topics.ts'

/** Somewhere on these pages: `card` is a talk, `who` somebody, `code` a subject. */
export type PageAt =
  | { readonly page: 'talk'; readonly card: string }
  | { readonly page: 'voice'; readonly card: string; readonly who: string }
  | { readonly page: 'topic'; readonly code: TopicCode }
  | { readonly page: 'contact'; readonly code: TopicCode; readonly who: string }
  | { readonly page: 'snowball'; readonly who: string }
  | { readonly page: 'not_safe' | 'giving' | 'questionnaires' | 'lanes' | 'leaving' | 'getting_around' }
  | { readonly page: 'places' | 'then' }
  | { readonly page: 'meaning'; readonly who: string }
  | { readonly page: 'pack'; readonly code: string }
  | { readonly page: 'result'; readonly id: string }
  | { readonly page: 'offering' | 'reflection'; readonly from: At }
  | { readonly page: 'went_well' }

const PAGES: readonly string[] = [
  ...(['talk', 'voice', 'topic', 'contact', 'snowball', 'not_safe'] satisfies PageAt['page'][]),
  ...(['giving', 'meaning', 'questionnaires', 'pack', 'result', 'lanes', 'leaving', 'getting_around', 'places', 'then', 'offering', 'reflection', 'went_well'] satisfies PageAt['page'][]),
]

export function isPage(at: At): at is PageAt {
  return PAGES.includes(at.page)
}

/** What the shell brings along to say on these pages, in one language. */
export interface Pages {
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
export function waysToPages(desk: Desk): Record<string, Way> {
  const open = { giving: plain(desk, 'giving'), getting_around: plain(desk, 'getting_around') }
  if (!opensPlan(desk)) return open
  const { pages, boards } = pathOf(desk)
  const later = boards.flatMap((board) => (board.code === 'not-yet' && asks(board) ? [['not_yet', asked(board)] as const] : []))
  const topics = pages.topics.map(({ code, name, lead }) => [`contacts.${code}`, { name, lead, at: { page: 'topic', code } }] as const)
  return { ...open, ...Object.fromEntries([...later, ...topics]) }
}

function plain(desk: Desk, page: 'giving' | 'getting_around' | 'questionnaires' | 'lanes' | 'places' | 'then'): Way {
  return { name: word(desk, page), lead: word(desk, `${page}_lead`), at: { page } }
}

/** A few questions about the kring or its plan, that stand on no board of cards. */
function asked(board: Board): Way {
  return { name: board.name, lead: board.lead, at: { page: 'card', code: board.code, card: newCard(board), from: { page: 'overview' } } }
}

/** What can be talked over, as the hub of talks lists it. */
export function talksIn(desk: Desk): Way[] {
  const { boards, replies } = pathOf(desk)
  return [
    ...boards.filter(({ code }) => code === 'circle' || code === 'family').map(({ code, name, lead }): Way => ({ name, lead, at: { page: 'board', code } })),
    plain(desk, 'lanes'),
    ...boards.filter(({ code }) => code === 'stays').map(({ name, lead }): Way => ({ name, lead, at: { page: 'leaving' } })),
    ...replies.map(({ code, name, lead }): Way => ({ name, lead, at: { page: 'reply', code } })),
    plain(desk, 'questionnaires'),
  ]
}

/** Every way of thinking of people: decks of questions, places, and who was there then. */
export function findingIn(desk: Desk): Way[] {
  const decks = pathOf(desk).decks.map(({ code, name, lead }): Way => ({ name, lead, at: { page: 'deck', code } }))
  const opensLifeline = desk.page.parts?.includes('lifeline') ?? true
  return [...decks, plain(desk, 'places'), ...(opensLifeline ? [plain(desk, 'then')] : [])]
}

function opensPlan({ page }: Desk): boolean {
  return page.parts?.includes('plan') ?? true
}

/** Whether questionnaires are answered here: only by whose kring it is. */
export function answers({ page }: Desk): boolean {
  return !page.parts
}

/** The page of one card on some boards, and what leads to it; as `Board.opens` of the server. */
export function openedBy(desk: Desk, board: string, card: string): { readonly name: string; readonly at: PageAt } | null {
  const name = pathOf(desk).pages.opens[board]
  return name ? { name, at: { page: 'talk', card } } : null
}

/** What a page is called that one goes back to. */
export function titleOf(desk: Desk, at: At): string {
  const { pages, boards, plan, replies, decks } = pathOf(desk)
  const named = (among: readonly { readonly code: string; readonly name: string }[], code: string): string => among.find((one) => one.code === code)?.name ?? ''
  if (at.page === 'topic' || at.page === 'contact') return named(pages.topics, at.code)
  if (at.page === 'card') return named([...boards, ...plan], at.code)
  if (at.page === 'board') return named(boards, at.code)
  if (at.page === 'reply') return named(replies, at.code)
  if (at.page === 'deck') return named(decks, at.code)
  if (at.page === 'talk') return named(boards, 'family')
  return at.page === 'leaving' ? named(boards, 'stays') : word(desk, at.page === 'overview' ? 'title' : at.page)
}

/** With what words, names and choices these pages are told. */
export function tellerOn(desk: Desk): Teller {
  const of = (id: string): string => String(desk.session.things().get(id)?.fields['name'] ?? '') || word(desk, 'nameless')
  return { words: pathOf(desk).pages.contacts, of, option: desk.speech.option }
}

/** A word as a heading begins. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** A word that names somebody. */
export function wordOf(desk: Desk, key: string, name: string): string {
  return fill(word(desk, key), { name })
}
