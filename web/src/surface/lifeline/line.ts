// A lifeline as it lies on this screen: the same numbers as on paper, for letters of any size.
import { curvesOf } from '../../map/curve.ts'
import { flagsOf, type Flag, type Told } from '../../map/flags.ts'
import { axisOf, knotsOf, momentsOf, timeOfDay, xOf, yearsOf, yOf, type Axis, type Moment } from '../../map/lifetime.ts'
import { THEMES, type Shape } from '../../map/look.ts'
import type { Event, Network } from '../../map/network.ts'
import { whenOf } from './told.ts'

export const HALF_WIDTH = 152
const AHEAD = 10 // years
const EDGE = 4

const MARGIN_OF_PIN = 44 // pixels
const LEAST = 720 // pixels, below which years can no longer be told apart: then the paper scrolls
const A_LITTLE = 0.88
const LETTERS = 5 // map units, as on paper
const LEAST_LETTERS = 0.82 // of the reader's own letter size
const MOST_LETTERS = 1.1

export interface Pin {
  readonly event: Event
  readonly x: number
  readonly y: number
  /** Where a time that lasted ends, else null. */
  readonly until: number | null
  readonly shape: Shape
  readonly colour: string
  readonly flag: Flag | null
}

export interface Line {
  readonly axis: Axis
  readonly moments: readonly Moment[]
  readonly pins: readonly Pin[]
  readonly behind: string
  readonly ahead: string
  readonly years: readonly number[]
  /** Where the birth stands, as far as it is known. */
  readonly birth: number | null
  readonly top: number
  readonly bottom: number
  /** What has no year, or one too far off to draw. */
  readonly loose: readonly Event[]
}

export interface Seen {
  readonly today: string
  /** Whether the coming years are shown, also while nothing stands there. */
  readonly ahead: boolean
  /** Of the letters, in map units. */
  readonly size: number
  /** How the paper lay, while a moment is carried over it. */
  readonly frame?: Frame | undefined
}

/** What stays where it is under a finger that carries something. */
export interface Frame {
  readonly axis: Axis
  readonly top: number
  readonly bottom: number
  readonly scale: number
}

/** The window the paper is seen through, in pixels. */
export interface Window {
  readonly wide: number
  readonly high: number
  /** The reader's own letter size. */
  readonly rem: number
}

/** As large as the window is wide, or a little smaller where it then all fits without scrolling. */
export function fitted(network: Network, seen: Omit<Seen, 'size'>, window: Window): { line: Line; scale: number; letters: number } {
  const at = (wide: number): { line: Line; scale: number; letters: number } => {
    const scale = seen.frame?.scale ?? Math.max(wide, LEAST) / (2 * HALF_WIDTH)
    const letters = Math.min(Math.max(LETTERS * scale, LEAST_LETTERS * window.rem), MOST_LETTERS * window.rem)
    return { line: lineOf(network, { ...seen, size: letters / scale }), scale, letters }
  }
  const whole = at(window.wide)
  if (seen.frame) return whole
  const room = (window.high / highOf(whole)) * window.wide
  const smaller = room < window.wide && room > A_LITTLE * window.wide ? at(room) : whole
  return highOf(smaller) <= window.high ? smaller : whole
}

function highOf({ line, scale }: { line: Line; scale: number }): number {
  return (line.bottom - line.top) * scale
}

/** Everything the paper shows, worked out once for one state of the network. */
export function lineOf(network: Network, { today, ahead, size, frame }: Seen): Line {
  const now = timeOfDay(today)
  const { events } = network
  const moments = momentsOf(events, now)
  const known = network.alters.flatMap(({ known_since: since }) => since ?? [])
  const years = ahead ? [...known, Math.floor(now) + AHEAD] : known
  const born = network.egos[0]?.born ?? null
  const axis = frame?.axis ?? axisOf(moments, years, born, now)
  const byId = new Map(events.map((event) => [event.id, event]))
  const told = moments.flatMap((moment) => toldOf(byId.get(moment.id), xOf(axis, moment.time)))
  const { flags, top, bottom } = flagsOf(told, size)
  const flagOf = new Map(flags.map((flag) => [flag.id, flag]))
  return {
    axis,
    moments,
    pins: moments.flatMap((moment) => pinOf(byId.get(moment.id), moment, axis, flagOf.get(moment.id) ?? null)),
    ...curvesOf(knotsOf(events, moments, axis), now),
    years: yearsOf(axis),
    birth: born !== null && born >= axis.start ? xOf(axis, born) : null,
    top: frame?.top ?? top - EDGE,
    bottom: frame?.bottom ?? bottom + EDGE,
    loose: events.filter(({ id }) => !moments.some((moment) => moment.id === id)),
  }
}

/** How far the paper is scrolled at first, in pixels: what happened first is in sight. */
export function firstInSight({ pins }: Line, scale: number, wide: number): number {
  const first = Math.min(...pins.map(({ x }) => (x + HALF_WIDTH) * scale))
  return Number.isFinite(first) && first > wide - MARGIN_OF_PIN ? first - wide / 3 : 0
}

function toldOf(event: Event | undefined, x: number): Told[] {
  if (!event?.title || event.silent) return []
  return [{ id: event.id, x, above: (event.value ?? 0) >= 0, title: event.title, when: whenOf(event) }]
}

function pinOf(event: Event | undefined, { time, until }: Moment, axis: Axis, flag: Flag | null): Pin[] {
  if (!event) return []
  const { shape, colour } = THEMES[event.silent ? 'unsaid' : (event.theme ?? 'unsaid')] ?? { shape: 'pebble', colour: '#57534b' }
  const end = until === null ? null : xOf(axis, until)
  return [{ event, x: xOf(axis, time), y: yOf(event.value), until: end, shape, colour, flag }]
}
