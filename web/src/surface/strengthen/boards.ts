// The boards of the path, as the server declares them: which cards lie on one, and how each is told.
// The same reading as `kring/strengthen/{board,telling,forms}.py`; both are held to contract/cases/boards.json.
import { hasMeaning, mayBeAsked } from './asking.ts'
import { REFERENCES, type Kind, type Value } from '../../map/kinds.ts'
import type { Alter, Bond } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import type { AgreementWords } from './agreements.ts'
import type { FindingWords } from './finding.ts'
import type { Asides, Guide } from './guide.ts'
import type { Keeping } from './keeping.ts'
import type { Pack } from './questionnaires.ts'
import type { Pages } from './pages.ts'
import { networkIn } from './read.ts'
import type { Thinking } from './thinking.ts'

export interface Board {
  readonly code: string
  readonly kind: Kind
  readonly name: string
  readonly lead: string
  readonly new: string
  readonly title: string
  readonly instead: string
  readonly first: readonly string[]
  readonly more: readonly string[]
  readonly told: readonly string[]
  readonly group_by: string
  readonly unsaid: string
  readonly also_by: Readonly<Record<string, string>>
  readonly part: string
  readonly fixed: Readonly<Record<string, Value>>
  readonly asks_of: readonly string[]
  /** Those of them that only tell how it is. */
  readonly tells: readonly string[]
  readonly hints: Readonly<Record<string, string>>
  readonly day: string
  readonly later: string
  readonly begins: Readonly<Record<string, Value>>
  readonly sorts: readonly string[]
  readonly consent: Consent | null
  /** Whether a new card is asked a few questions at a time. */
  readonly is_led: boolean
  /** What belongs to it and is there without a server: its page, and how it is called. */
  readonly beside: readonly (readonly [page: Beside, name: string])[]
}

export type Beside = 'offering' | 'reflection' | 'went_well' | 'design_role'

/** Words of somebody else stand on a card only with their yes; the person needs no yes of themselves. */
export interface Consent {
  readonly words: string
  readonly agreed: string
  readonly whose: string
}

/** What the shell brings along to say about the path, and its boards, in one language. */
export interface Path {
  readonly words: Readonly<Record<string, string>>
  readonly chapters: readonly { readonly name: string; readonly lead: string; readonly entries: readonly string[] }[]
  readonly boards: readonly Board[]
  /** The parts of the plan, each with what it asks. */
  readonly plan: readonly Board[]
  readonly decks: readonly NameDeck[]
  readonly replies: readonly ReplyDeck[]
  readonly packs: readonly Pack[]
  readonly finding: FindingWords
  readonly pages: Pages
  readonly thinking: Thinking
  readonly keeping: Keeping
  /** What leads through the cards of a board, by its code. */
  readonly guides: Readonly<Record<string, Guide>>
  readonly asides: Asides
  readonly agreements: AgreementWords
}

/** Decks and questionnaires of a house, or of the person: they go along with one kring, not with the shell. */
export interface Own {
  readonly decks: readonly NameDeck[]
  readonly packs: readonly Pack[]
}

/** Cards that belong together. */
export interface Deck<C> {
  readonly code: string
  readonly name: string
  readonly lead: string
  readonly cards: readonly C[]
}

/** Cards with which people come to mind: names alone, or who can do something. */
export interface NameDeck extends Deck<NameCard> {
  readonly asks: 'names' | 'who'
  readonly answers: readonly (readonly [code: string, label: string])[]
}

/** A question with which names come back; `sort` is what a new one is, `quality` what is noted with them. */
export interface NameCard {
  readonly code: string
  readonly question: string
  readonly quality: string
  readonly sort: string
}

/** A question answered in own words, and with a choice if it has any. */
export interface ReplyCard {
  readonly code: string
  readonly question: string
  readonly heading: string
  readonly told: readonly string[]
  readonly choices: readonly (readonly [code: string, label: string])[]
}

/** Cards answered in own words; `told` is whom one can call. */
export interface ReplyDeck extends Deck<ReplyCard> {
  readonly told: readonly string[]
}

export interface Card {
  readonly id: string
  readonly title: string
  readonly said: readonly (readonly [question: string, words: string])[]
}

export interface Group {
  readonly code: string
  readonly name: string
  readonly cards: readonly Card[]
}

export interface Names {
  field(kind: string, field: string): string
  option(kind: string, field: string, value: unknown): string
  /** The choices of a field in their order, by code; none for a field without choices. */
  options(kind: string, field: string): Readonly<Record<string, string>>
  /** The name of anybody or anything, '' when it is not there. */
  of(id: string): string
  readonly nothing: string
  readonly nameless: string
}

type Things = ReadonlyMap<string, Thing>

export function thingsOn(board: Board, things: Things): Thing[] {
  return [...things.values()].filter(
    ({ kind, fields }) =>
      kind === board.kind &&
      !fields['deleted'] &&
      Object.entries(board.fixed).every(([field, value]) => fields[field] === value),
  )
}

/** The cards of a board in groups, or laid by another field: by whom they name, say. */
export function groupsOf(board: Board, things: Things, names: Names, by = ''): Group[] {
  const on = thingsOn(board, things)
  const cards = on.map((thing) => cardOf(board, thing, names))
  if (by in board.also_by) {
    const named = on.map(({ fields }) => String(fields[by] ?? ''))
    return [...new Set([...named.filter(Boolean), ''])].flatMap((code) => {
      const found = cards.filter((_card, index) => named[index] === code)
      return found.length ? [{ code, name: code && (names.of(code) || names.nameless), cards: found }] : []
    })
  }
  if (!board.group_by) return [{ code: '', name: '', cards }]
  return [...Object.entries(names.options(board.kind, board.group_by)), ['', ''] as const].flatMap(([code, name]) => {
    const found = cards.filter((_card, index) => (on[index]?.fields[board.group_by] ?? board.unsaid) === code)
    return found.length ? [{ code, name, cards: found }] : []
  })
}

/** By what the cards can be laid, and how that is called; nothing where no card names it. */
export function laidBy(board: Board, things: Things): [field: string, name: string][] {
  const on = thingsOn(board, things)
  return Object.entries(board.also_by).filter(([field]) => on.some(({ fields }) => fields[field]))
}

export function cardOf(board: Board, thing: Thing, names: Names): Card {
  const said = board.told.flatMap((field): [string, string][] => {
    const words = inWords(board.kind, field, thing, names)
    return words ? [[names.field(board.kind, field), words]] : []
  })
  const named = inWords(board.kind, board.title, thing, names)
  const title = named || (board.instead && inWords(board.kind, board.instead, thing, names))
  return { id: thing.id, title: title || names.nothing, said }
}

function inWords(kind: Kind, field: string, thing: Thing, names: Names): string {
  const value = thing.fields[field] ?? null
  if (value === null || value === false) return ''
  const parts = Array.isArray(value) ? (value as readonly string[]) : [value]
  if (isReference(kind, field)) return parts.map((id) => names.of(String(id)) || names.nameless).join(', ')
  return parts.map((part) => names.option(kind, field, part)).join(', ')
}

export function isReference(kind: Kind, field: string): boolean {
  return REFERENCES[kind]?.includes(field) ?? false
}

const NAMED: Readonly<Record<string, Kind>> = { hope: 'hope', talents: 'talent', role: 'role', meeting: 'meeting' }

const SELF_TOO = ['of', 'from_whom']

/** Whom or what a field may name. Nobody is asked for anything before it was said what they mean. */
export function namedIn(board: Board, field: string, things: Things): string[] {
  const named = NAMED[field]
  if (named) return [...things.values()].filter(({ kind, fields }) => kind === named && !fields['deleted']).map(({ id }) => id)
  const asks = board.asks_of.includes(field)
  const sorts = field === 'about' ? board.sorts : []
  const { egos, alters, bonds } = networkIn(things)
  const people = alters
    .filter((alter) => !asks || isReadyToBeAsked(alter, bonds.get(alter.id)))
    .filter(({ sort }) => !sorts.length || sorts.includes(String(sort)))
  return [...(SELF_TOO.includes(field) ? egos : []), ...people].map(({ id }) => id)
}

/** Whom a field may name, and who stands in it already though they would not be proposed now: none is lost. */
export function offeredIn(board: Board, field: string, things: Things, held: readonly string[]): string[] {
  const named = namedIn(board, field, things)
  return [...named, ...held.filter((id) => !named.includes(id))]
}

/** Whether a field waits for somebody's yes. */
export function isConsentAwaited(board: Board, field: string, fields: Readonly<Record<string, unknown>>, things: Things): boolean {
  const { consent } = board
  if (consent?.words !== field || fields[consent.agreed] === true) return false
  return things.get(String(fields[consent.whose]))?.kind !== 'ego'
}

/** Who may be asked for something, but of whom it was not said yet what they mean. */
export function unsaidIn(things: Things): Alter[] {
  const { alters, bonds } = networkIn(things)
  return alters.filter((alter) => mayBeAsked(alter, bonds.get(alter.id)) && !hasMeaning(alter, bonds.get(alter.id)))
}

function isReadyToBeAsked(alter: Alter, bond: Bond | undefined): boolean {
  return mayBeAsked(alter, bond) && hasMeaning(alter, bond)
}
