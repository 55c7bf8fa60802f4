// One card in who is who: a sign, a name, and what is told of somebody, each on a line.
// A mirror of src/kring/scene/who_cards.py; contract/cases/who.json holds both to the same.
import type { Bubble } from './kinds.ts'
import { tidy } from './placing.ts'
import { linesOf, softly, widthOf } from './text.ts'

const HALF_WIDTH = 100
export const GAP = 6 // between boxes; the lines of who works together run here
const HALF_WIDTH_ON_SCREEN = 160 // which is wider than high
export const HEAD = 9.5
export const BOLD = 1.08 // times as wide as thin letters
export const [ALL, WITH_PHONE, ONLY_NAMES] = [3, 2, 1]
const MOST_LINES = 3 // of a name
const TIGHT = 1.2 // how much smaller a name is written, at most, rather than cut
const LEADING = 1.2
const SIGN = 2.6 // the radius of somebody's sign on paper, at most
const SIGN_TO_LETTER = 0.5
export const INSET = 3
const AFTER_SIGN = 2.4
const BETWEEN = 0.4 // of the letters, between two cards

/** Somebody as the sheet tells of them. */
export interface Called {
  readonly id: string
  readonly bubble: Bubble
  readonly name: string
  readonly what_for?: string
  readonly phone?: string
  readonly when?: string
}

export interface Line {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly bold: boolean
}

export interface Card {
  readonly x: number
  readonly y: number
  readonly lines: readonly Line[]
}

/** A bubble on the paper, by its corner at the top left. */
export interface BubbleBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly halfHeight: number
  readonly sign: number
  /** The size of the letters. */
  readonly size: number
  /** How long a line may be. */
  readonly room: number
  readonly halfWidth: number
  /** How wide one row of cards is. */
  readonly column: number
  readonly boxes: ReadonlyMap<Bubble, BubbleBox>
  readonly cards: ReadonlyMap<string, Card>
  /** The middles of the gaps left and right of the middle column. */
  readonly gutters: readonly [number, number]
  /** Where a line may go past me in the middle, above and below. */
  readonly passages: readonly [number, number]
}

export interface Pen {
  readonly size: number
  readonly told: number
  readonly sign: number
  /** How wide one row of cards is. */
  readonly column: number
}

export type InBubbles = ReadonlyMap<Bubble, readonly Called[]>

/** What a finger has to hit, and on paper what goes with the letters. */
export function signFor(size: number, sign: number | undefined): number {
  return sign ?? Math.min(SIGN, size * SIGN_TO_LETTER)
}

/** How wide half a sheet is: on paper, or on a screen where fingers have to hit signs. */
export function halfWidthFor(sign: number | undefined): number {
  return sign === undefined ? HALF_WIDTH : HALF_WIDTH_ON_SCREEN
}

const besideOf = (pen: Pen): number => INSET + 2 * pen.sign + AFTER_SIGN
export const roomOf = (pen: Pen): number => pen.column - besideOf(pen) - INSET
const firstOf = (pen: Pen): number => Math.max((pen.size * LEADING) / 2, pen.sign)

function linesFor(pen: Pen, one: Called): { text: string; bold: boolean }[] {
  const room = roomOf(pen) / pen.size
  const thin = (text: string | undefined) => (text ? linesOf(text, room).map((line) => ({ text: line, bold: false })) : [])
  return [
    ...nameLines(one.name, room / BOLD).map((line) => ({ text: line, bold: true })),
    ...(pen.told === ALL ? thin(one.what_for) : []),
    ...(pen.told > ONLY_NAMES && one.phone ? [{ text: one.phone, bold: false }] : []),
    ...(pen.told === ALL ? thin(one.when) : []),
  ]
}

/** One that just does not fit is written a little smaller rather than cut. */
function nameLines(name: string, room: number): string[] {
  const whole = [linesOf(name, room), linesOf(name, room * TIGHT)].find((lines) => !lines.at(-1)?.endsWith('…'))
  return whole ?? softly(name, room * TIGHT, MOST_LINES)
}

export function heightOf(pen: Pen, one: Called): number {
  const below = (linesFor(pen, one).length - 0.5) * pen.size * LEADING
  return firstOf(pen) + Math.max(below, pen.sign) + BETWEEN * pen.size
}

export function cardOf(pen: Pen, one: Called, left: number, top: number): Card {
  const y = top + firstOf(pen)
  const lines = linesFor(pen, one).map(({ text, bold }, k) => ({
    x: tidy(left + besideOf(pen)),
    y: tidy(y + k * pen.size * LEADING),
    text,
    size: fitting(pen, widthOf(text) * (bold ? BOLD : 1)),
    bold,
  }))
  return { x: tidy(left + INSET + pen.sign), y: tidy(y), lines }
}

/** How large a line is written so that it stays inside the box. */
function fitting(pen: Pen, wide: number): number {
  return wide * pen.size > roomOf(pen) ? tidy(roomOf(pen) / wide) : pen.size
}
