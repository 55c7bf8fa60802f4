// Where a crowd stands in who is who: several columns in a box, and boxes as high as they need.
// A mirror of src/kring/scene/who_crowd.py; contract/cases/who.json holds both to the same.
import { BUBBLES } from './bubbles.ts'
import type { Bubble } from './kinds.ts'
import { tidy } from './placing.ts'
import { cardOf, GAP, halfWidthFor, HEAD, heightOf, ONLY_NAMES, roomOf, signFor } from './who_cards.ts'
import type { BubbleBox, Called, Card, InBubbles, Layout, Pen } from './who_cards.ts'

export const LEAST_HALF_HEIGHT = 112
export const MOST_HALF_HEIGHT = 118
const ABOUT_ME = 20 // what stays free above, below and beside me
const LEAST_NAME = 5 // how many letter sizes a name has at least
const MOST_COLUMNS = 9
const LEAST_DEEP = 8 // of a box, below its name
const MOST_SPARE = 40 // which a box above or below me takes besides what it needs
const LEFT: readonly Bubble[] = ['household', 'town_services', 'doctor_care']
const RIGHT: readonly Bubble[] = ['friends', 'neighbours', 'volunteers']

type Part = 0 | 1 | 2

/** One way to divide the sheet: a pen, and how many columns the three parts have. */
interface Sheet {
  readonly pen: Pen
  readonly halfWidth: number
  readonly columns: readonly [number, number, number]
  /** Of everybody's card, with this pen. */
  readonly highs: ReadonlyMap<string, number>
}

/** A sheet on which only names fit, with the first size of letters that does; it grows when none does. */
export function layOutCrowd(of: InBubbles, sizes: readonly number[], sign?: number): Layout {
  const sheet = thatFits(of, sizes, sign)
  const half = Math.max(neededOf(sheet, of), LEAST_HALF_HEIGHT)
  const boxes = boxesOf(of, sheet, half)
  const cards = new Map<string, Card>()
  for (const [bubble, box] of boxes) {
    columnsOf(sheet, of.get(bubble) ?? [], partOf(bubble)).forEach((column, k) => {
      let down = box.y + HEAD
      for (const one of column) {
        cards.set(one.id, cardOf(sheet.pen, one, box.x + k * sheet.pen.column, down))
        down += sheet.highs.get(one.id) as number
      }
    })
  }
  const [, middle, right] = leftsOf(sheet)
  const passage = ABOUT_ME - GAP / 2
  return {
    halfHeight: tidy(half),
    halfWidth: sheet.halfWidth,
    column: sheet.pen.column,
    sign: sheet.pen.sign,
    size: sheet.pen.size,
    room: roomOf(sheet.pen),
    boxes: new Map(BUBBLES.map((bubble) => [bubble, boxes.get(bubble) as BubbleBox])),
    cards,
    gutters: [tidy(middle - GAP / 2), tidy(right - GAP / 2)],
    passages: [-passage, passage],
  }
}

function partOf(bubble: Bubble): Part {
  return LEFT.includes(bubble) ? 0 : RIGHT.includes(bubble) ? 2 : 1
}

/** Where the three parts begin. */
function leftsOf({ pen, halfWidth, columns: [first, second] }: Sheet): [number, number, number] {
  const middle = -halfWidth + first * pen.column + GAP
  return [-halfWidth, middle, middle + second * pen.column + GAP]
}

/** The people of a box divided over its columns, as evenly as goes. */
function columnsOf(sheet: Sheet, people: readonly Called[], part: Part): (readonly Called[])[] {
  const most = Math.max(Math.ceil(people.length / sheet.columns[part]), 1)
  return Array.from({ length: Math.ceil(people.length / most) }, (_, k) => people.slice(k * most, (k + 1) * most))
}

function heightFor(sheet: Sheet, people: readonly Called[], part: Part): number {
  const deep = columnsOf(sheet, people, part).map((column) => column.reduce((sum, one) => sum + (sheet.highs.get(one.id) as number), 0))
  return HEAD + Math.max(LEAST_DEEP, ...deep)
}

/** Half the height that everybody needs. */
function neededOf(sheet: Sheet, of: InBubbles): number {
  const high = (bubble: Bubble): number => heightFor(sheet, of.get(bubble) ?? [], partOf(bubble))
  const beside = [LEFT, RIGHT].map((side) => (side.reduce((sum, bubble) => sum + high(bubble), 0) + 2 * GAP) / 2)
  return Math.max(...beside, high('family') + ABOUT_ME, high('home_care') + ABOUT_ME)
}

/** The first sheet on which everybody fits, else the lowest with the smallest letters. */
function thatFits(of: InBubbles, sizes: readonly number[], sign?: number): Sheet {
  let best: { sheet: Sheet; needed: number } | undefined
  for (const size of sizes) {
    best = undefined
    for (let columns = 3; columns <= MOST_COLUMNS; columns += 1) {
      for (const sheet of divided(of, size, columns, sign)) {
        const needed = neededOf(sheet, of)
        if (!best || needed < best.needed) best = { sheet, needed }
      }
      if (best && best.needed <= MOST_HALF_HEIGHT) return best.sheet
    }
  }
  return (best as NonNullable<typeof best>).sheet
}

/** Every way to share so many columns, with me inside the middle part. */
function divided(of: InBubbles, size: number, columns: number, sign?: number): Sheet[] {
  const halfWidth = halfWidthFor(sign)
  const pen = { size, told: ONLY_NAMES, sign: signFor(size, sign), column: (2 * halfWidth - 2 * GAP) / columns }
  if (columns > 3 && roomOf(pen) < LEAST_NAME * size) return []
  const highs = new Map([...of.values()].flat().map((one) => [one.id, heightOf(pen, one)]))
  const found: Sheet[] = []
  for (let left = 1; left < columns - 1; left += 1) {
    for (let right = 1; left + right < columns; right += 1) {
      const sheet: Sheet = { pen, halfWidth, columns: [left, columns - left - right, right], highs }
      const [, middle, after] = leftsOf(sheet)
      if (middle <= -ABOUT_ME && after - GAP >= ABOUT_ME) found.push(sheet)
    }
  }
  return found
}

/** The boxes of each part, stacked; what is left over goes to all alike. */
function boxesOf(of: InBubbles, sheet: Sheet, half: number): Map<Bubble, BubbleBox> {
  const boxes = new Map<Bubble, BubbleBox>()
  const lefts = leftsOf(sheet)
  const put = (bubble: Bubble, y: number, height: number): void => {
    const part = partOf(bubble)
    boxes.set(bubble, { x: tidy(lefts[part]), y: tidy(y), width: tidy(sheet.columns[part] * sheet.pen.column), height: tidy(height) })
  }
  const high = (bubble: Bubble): number => heightFor(sheet, of.get(bubble) ?? [], partOf(bubble))
  for (const side of [LEFT, RIGHT]) {
    const spare = (2 * half - 2 * GAP - side.reduce((sum, bubble) => sum + high(bubble), 0)) / side.length
    let top = -half
    for (const bubble of side) {
      put(bubble, top, high(bubble) + spare)
      top += high(bubble) + spare + GAP
    }
  }
  const [up, down] = [high('family'), high('home_care')].map((needed) => Math.min(needed + MOST_SPARE, half - ABOUT_ME)) as [number, number]
  put('family', -half, up)
  put('home_care', half - down, down)
  return boxes
}
