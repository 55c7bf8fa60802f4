// Where everything stands in who is who: eight boxes around the middle, a card for each person.
// A mirror of src/kring/scene/who_layout.py; contract/cases/who.json holds both to the same.
import { BUBBLES } from './bubbles.ts'
import type { Bubble } from './kinds.ts'
import { tidy } from './placing.ts'
import { linesOf, widthOf } from './text.ts'

export const HALF_WIDTH = 100
export const GAP = 6 // between boxes; the lines of who works together run here
export const COLUMN = (2 * HALF_WIDTH - 2 * GAP) / 3
export const BOLD = 1.08 // times as wide as thin letters
const TIGHT = 1.2 // how much smaller a name is written, at most, rather than cut
const LEADING = 1.2
const SIGN = 2.6 // the radius of somebody's sign on paper, at most
const SIGN_TO_LETTER = 0.5
const LARGEST = 6.4
const INSET = 3
const AFTER_SIGN = 2.4
const HEAD = 9.5
const BETWEEN = 0.4 // of the letters, between two cards
const LEAST_ROW = 44
const LEAST_HALF_HEIGHT = 112
const MOST_HALF_HEIGHT = 118
const [ALL, WITH_PHONE, ONLY_NAMES] = [3, 2, 1]
const SIZES = [LARGEST, 5.4, 4.6]
const CROWDED = [5.4, 4.6, 3.9, 3.3, 2.8].map((size) => ({ size, told: ONLY_NAMES }))
const ON_PAPER = [...[ALL, WITH_PHONE, ONLY_NAMES].flatMap((told) => SIZES.map((size) => ({ size, told }))), ...CROWDED]
const UNDER_FINGERS = [{ size: 5.4, told: WITH_PHONE }, ...CROWDED]
/** Column and row of each box, in the order of the bubbles: clockwise around the middle. */
export const CELLS = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]] as const

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
  readonly boxes: ReadonlyMap<Bubble, BubbleBox>
  readonly cards: ReadonlyMap<string, Card>
}

interface Pen {
  readonly size: number
  readonly told: number
  readonly sign: number
}

type InBubbles = ReadonlyMap<Bubble, readonly Called[]>

/** Lay out a sheet; `sign` is the radius of signs that a finger has to hit. */
export function layOut(people: readonly Called[], sign?: number): Layout {
  const of: InBubbles = new Map(BUBBLES.map((bubble) => [bubble, people.filter((one) => one.bubble === bubble)]))
  const { pen, rows } = penThatFits(of, sign)
  const needed = rows.outer + GAP + rows.middle / 2
  const half = Math.max(needed, LEAST_HALF_HEIGHT)
  const spare = (half - needed) / 1.5 // the middle row counts for half
  const [outer, middle] = [rows.outer + spare, rows.middle + spare]
  const tops = [-half, -middle / 2, middle / 2 + GAP] as const
  const boxes = new Map<Bubble, BubbleBox>()
  const cards = new Map<string, Card>()
  BUBBLES.forEach((bubble, index) => {
    const [column, row] = CELLS[index] as (typeof CELLS)[number]
    const [left, top] = [-HALF_WIDTH + column * (COLUMN + GAP), tops[row]]
    const height = row === 1 ? middle : outer
    boxes.set(bubble, { x: tidy(left), y: tidy(top), width: tidy(COLUMN), height: tidy(height) })
    let down = top + HEAD
    for (const one of of.get(bubble) ?? []) {
      cards.set(one.id, cardOf(pen, one, left, down))
      down += heightOf(pen, one)
    }
  })
  return { halfHeight: tidy(half), sign: pen.sign, size: pen.size, boxes, cards }
}

/** The first pen with which everybody fits, else the smallest, with the rows it needs. */
function penThatFits(of: InBubbles, sign?: number): { pen: Pen; rows: ReturnType<typeof rowsOf> } {
  let found
  for (const { size, told } of sign === undefined ? ON_PAPER : UNDER_FINGERS) {
    const pen = { size, told, sign: sign ?? Math.min(SIGN, size * SIGN_TO_LETTER) }
    const rows = rowsOf(of, pen)
    found = { pen, rows }
    if (rows.outer + GAP + rows.middle / 2 <= MOST_HALF_HEIGHT) return found
  }
  return found as NonNullable<typeof found>
}

/** The heights of the outer rows, which are alike, and of the middle one. */
function rowsOf(of: InBubbles, pen: Pen): { outer: number; middle: number } {
  const needed: [number, number, number] = [LEAST_ROW, LEAST_ROW, LEAST_ROW]
  BUBBLES.forEach((bubble, index) => {
    const [, row] = CELLS[index] as (typeof CELLS)[number]
    const cards = (of.get(bubble) ?? []).reduce((sum, one) => sum + heightOf(pen, one), 0)
    needed[row] = Math.max(needed[row], HEAD + cards)
  })
  return { outer: Math.max(needed[0], needed[2]), middle: needed[1] }
}

const besideOf = (pen: Pen): number => INSET + 2 * pen.sign + AFTER_SIGN
const roomOf = (pen: Pen): number => COLUMN - besideOf(pen) - INSET
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
  const lines = linesOf(name, room)
  return lines.at(-1)?.endsWith('…') ? linesOf(name, room * TIGHT) : lines
}

function heightOf(pen: Pen, one: Called): number {
  const below = (linesFor(pen, one).length - 0.5) * pen.size * LEADING
  return firstOf(pen) + Math.max(below, pen.sign) + BETWEEN * pen.size
}

function cardOf(pen: Pen, one: Called, left: number, top: number): Card {
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
