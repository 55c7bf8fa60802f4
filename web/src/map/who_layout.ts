// Where everything stands in who is who: eight boxes around the middle, a card for each person.
// A mirror of src/kring/scene/who_layout.py; contract/cases/who.json holds both to the same.
import { BUBBLES } from './bubbles.ts'
import type { Bubble } from './kinds.ts'
import { tidy } from './placing.ts'
import { ALL, cardOf, GAP, halfWidthFor, HEAD, heightOf, ONLY_NAMES, roomOf, signFor, WITH_PHONE } from './who_cards.ts'
import type { BubbleBox, Called, Card, InBubbles, Layout, Pen } from './who_cards.ts'
import { layOutCrowd, LEAST_HALF_HEIGHT, MOST_HALF_HEIGHT } from './who_crowd.ts'

const LARGEST = 6.4
const UNDER_FINGER = 5.4
const LEAST_ROW = 44
const SIZES = [LARGEST, 5.4, 4.6]
const CROWDED = [5.4, 4.6, 3.9, 3.3, 2.8]
const ON_PAPER = [ALL, WITH_PHONE, ONLY_NAMES].flatMap((told) => SIZES.map((size) => ({ size, told })))
const UNDER_FINGERS = [WITH_PHONE, ONLY_NAMES].map((told) => ({ size: UNDER_FINGER, told }))
/** Column and row of each box, in the order of the bubbles: clockwise around the middle. */
export const CELLS = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]] as const

/** Lay out a sheet; `sign` is the radius of signs that a finger has to hit. */
export function layOut(people: readonly Called[], sign?: number): Layout {
  const of: InBubbles = new Map(BUBBLES.map((bubble) => [bubble, people.filter((one) => one.bubble === bubble)]))
  for (const { size, told } of sign === undefined ? ON_PAPER : UNDER_FINGERS) {
    const half = halfWidthFor(sign)
    const pen = { size, told, sign: signFor(size, sign), column: (2 * half - 2 * GAP) / 3 }
    const rows = rowsOf(of, pen)
    if (rows.outer + GAP + rows.middle / 2 <= MOST_HALF_HEIGHT) return inRows(of, pen, half, rows)
  }
  return layOutCrowd(of, sign === undefined ? CROWDED : [UNDER_FINGER], sign)
}

/** Three rows of three, me in the one in the middle. */
function inRows(of: InBubbles, pen: Pen, halfWidth: number, rows: { outer: number; middle: number }): Layout {
  const needed = rows.outer + GAP + rows.middle / 2
  const half = Math.max(needed, LEAST_HALF_HEIGHT)
  const spare = (half - needed) / 1.5 // the middle row counts for half
  const [outer, middle] = [rows.outer + spare, rows.middle + spare]
  const tops = [-half, -middle / 2, middle / 2 + GAP] as const
  const boxes = new Map<Bubble, BubbleBox>()
  const cards = new Map<string, Card>()
  BUBBLES.forEach((bubble, index) => {
    const [column, row] = CELLS[index] as (typeof CELLS)[number]
    const [left, top] = [-halfWidth + column * (pen.column + GAP), tops[row]]
    const height = row === 1 ? middle : outer
    boxes.set(bubble, { x: tidy(left), y: tidy(top), width: tidy(pen.column), height: tidy(height) })
    let down = top + HEAD
    for (const one of of.get(bubble) ?? []) {
      cards.set(one.id, cardOf(pen, one, left, down))
      down += heightOf(pen, one)
    }
  })
  const [gutter, passage] = [(pen.column + GAP) / 2, tidy(middle) / 2 + GAP / 2]
  return {
    halfHeight: tidy(half),
    halfWidth,
    column: pen.column,
    sign: pen.sign,
    size: pen.size,
    room: roomOf(pen),
    boxes,
    cards,
    gutters: [-gutter, gutter],
    passages: [-passage, passage],
  }
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
