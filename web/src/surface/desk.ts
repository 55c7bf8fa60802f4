// The desk: the kring as it stands, what is open on the screen, and the one way to change either.
import { getContext } from 'svelte'
import { get, readable, writable, type Readable, type Writable } from 'svelte/store'
import type { LensCode } from '../map/lenses.ts'
import { VIEWS } from '../map/views.ts'
import { circles } from '../map/views/circles.ts'
import type { Page, Put, Session } from '../sync/session.ts'
import type { As } from './acts.ts'
import { drawingOf, type Drawing } from './people.ts'
import type { Labels, Speech } from './say.ts'
import { speech } from './say.ts'
import type { Own, Path } from './strengthen/boards.ts'
import { WHOLE, type Viewport } from './viewport.ts'

/** What the page of a drawing brings along for the surface. */
export interface SurfacePage extends Page {
  readonly words: Record<string, string>
  readonly labels: Labels
  readonly language: string
  /** Photos of a drawing on paper, to write people over from; the newest first. */
  readonly photos?: readonly { readonly id: string; readonly url: string; readonly added: string }[]
  /** By whose clock times are told. */
  readonly time_zone?: string
  /** Every drawing there is, by name, with what it helps with. */
  readonly drawings: readonly DrawingName[]
  /** Who was there at the last moment that was set. */
  /** The boards of the path; only where no page of the server can be reached. */
  readonly path?: Path
  /** What lies ready in this kring besides: of a house, or of the person. */
  readonly own?: Own
  /** Which parts of the kring are open, for whoever looks along; all of them for the person. */
  readonly parts?: readonly string[] | null
  /** Which fields are out of sight whatever they say, as kind.field; none for the person. */
  readonly unseen?: readonly string[]
  /** Whether somebody draws with the person, rather than about themselves. */
  readonly guides?: boolean
  readonly since: { readonly title: string; readonly people: readonly string[] } | null
}

export interface DrawingName {
  readonly code: string
  readonly name: string
  readonly when: string
  /** Whose method it is, in a few words. */
  readonly credit: string
}

export type Topic = 'meaning' | 'exchange' | 'often'

export interface Tying {
  /** The one from whom the next line goes; kept while `sticky`. */
  readonly from: string | null
  readonly sticky: boolean
  /** People chosen as a group, or null while lines go two by two. */
  readonly group: readonly string[] | null
}

export type Tab = 'paper' | 'list' | 'path'

export interface Ui {
  readonly tab: Tab
  /** The code of the drawing that lies on the table. */
  readonly view: string
  /** Whether a drawing was asked for that could not be fetched. */
  readonly missing: boolean
  /** Through which glasses people are seen; null is by their group. */
  readonly glasses: LensCode | null
  /** Without whom the drawing is seen, as if they were away; nothing of it is kept. */
  readonly without: string | null
  /** Whose card lies beside the paper. */
  readonly chosen: string | null
  /** Whether the five choices stand around them. */
  readonly choices: boolean
  readonly topic: Topic | null
  /** Who is put down by the next tap on the paper. */
  readonly inHand: string | null
  /** Whether they came in hand by themselves, after another. */
  readonly offered: boolean
  readonly tying: Tying | null
  /** Whose full card is open. */
  readonly full: string | null
  readonly middle: boolean
  readonly help: boolean
  /** The sheet fills the table, and nothing else is on it. */
  readonly table: boolean
  /** Whether the dialog that helps to choose a drawing is open. */
  readonly choosing: boolean
  readonly as: As
  readonly card: number | null
  /** The earlier day with which a drawing is compared, as in `2026-03-03`. */
  readonly earlier: string | null
  /** Through which lens a drawing is looked at; '' is how it lies there at first. */
  readonly lens: string
  /** Which parts of a card were unfolded by hand. */
  readonly unfolded: readonly string[]
  /** The one Tab stop of the map: a person or '' for the middle. */
  readonly stop: string
  readonly said: string
}

export interface Desk {
  readonly page: SurfacePage
  readonly session: Session
  readonly speech: Speech
  readonly drawing: Readable<Drawing>
  readonly ui: Writable<Ui>
  readonly view: Writable<Viewport>
  /** Goes up after every change of the session. */
  readonly pulse: Readable<number>
}

const AT_FIRST: Ui = {
  tab: 'paper',
  view: 'circles',
  missing: false,
  glasses: null,
  without: null,
  chosen: null,
  choices: false,
  topic: null,
  inHand: null,
  offered: false,
  tying: null,
  full: null,
  middle: false,
  help: false,
  table: false,
  choosing: false,
  as: 'person',
  card: 0,
  earlier: null,
  lens: '',
  unfolded: [],
  stop: '',
  said: '',
}

export function newDesk(page: SurfacePage, session: Session): Desk {
  const words = speech(page.words, page.labels, page.language, page.time_zone)
  const pulse = readable(0, (set) => {
    let count = 0
    return session.subscribe(() => set((count += 1)))
  })
  const ui = writable(AT_FIRST)
  let things = session.things()
  let view = circles
  let lens: LensCode | null = null
  const since = page.since ? { people: new Set(page.since.people) } : null
  let latest = drawingOf(things, view, words)
  const drawing = readable(latest, (set) => {
    const look = (): void => {
      const now = get(ui)
      const next = VIEWS[now.view] ?? view
      if (session.things() === things && next === view && now.glasses === lens) return // only how far it is saved has changed
      things = session.things()
      ;[view, lens] = [next, now.glasses]
      latest = drawingOf(things, view, words, latest, { code: lens, since })
      set(latest)
    }
    const stop = [session.subscribe(look), ui.subscribe(look)]
    return () => stop.forEach((end) => end())
  })
  return { page, session, speech: words, drawing, pulse, ui, view: writable(WHOLE) }
}

export const DESK = Symbol('desk')

export function theDesk(): Desk {
  return getContext<Desk>(DESK)
}

/** Change what is open on the screen. */
export function show(desk: Desk, change: Partial<Ui>): void {
  desk.ui.update((ui) => ({ ...ui, ...change }))
}

export function uiOf(desk: Desk): Ui {
  return get(desk.ui)
}

export function drawn(desk: Desk): Drawing {
  return get(desk.drawing)
}

/** Keep what was unfolded by hand unfolded, also when its card comes back. */
export function unfold(desk: Desk, part: string, open: boolean): void {
  const others = uiOf(desk).unfolded.filter((one) => one !== part)
  show(desk, { unfolded: open ? [...others, part] : others })
}

/** One act of a hand: kept, shown, and said to who listens. */
export function act(desk: Desk, puts: readonly Put[], label: string, said = ''): void {
  if (puts.length === 0) return
  void desk.session.put(puts, label)
  if (said) announce(desk, said)
}

/** Say something to who cannot see it; the same sentence twice is said twice. */
export function announce(desk: Desk, text: string): void {
  desk.ui.update((ui) => ({ ...ui, said: ui.said === text ? `${text}\u00a0` : text }))
}

export function nameOf(desk: Desk, id: string): string {
  const { byId, network } = drawn(desk)
  const ego = network.egos.find((one) => one.id === id)
  return byId.get(id)?.name ?? ego?.name ?? desk.speech.say(ego ? 'paper.me' : 'paper.someone')
}
