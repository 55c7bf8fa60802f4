// Who works together in who is who: lines that run between the boxes, like a map of trams.
//
// Where others stand beside somebody in a box of several columns, a line first goes down between the
// columns and out under the box.
// A mirror of src/kring/scene/who_lines.py; contract/cases/who.json holds both to the same.
import { BUBBLES } from './bubbles.ts'
import type { Bubble } from './kinds.ts'
import { written } from './lines.ts'
import { tidy, type Place } from './placing.ts'
import { widthOf } from './text.ts'
import { BOLD, GAP, INSET, type BubbleBox, type Card, type Layout } from './who_cards.ts'
import { CELLS } from './who_layout.ts'

const LANES = [0, -1.5, 1.5, -3, 3] // in turns, so that lines do not lie on each other
const AFTER_NAME = 2.2
const BEFORE_SIGN = 1.6
const WIDTH = 1
const LEADING = 1.2

export interface Joined {
  readonly path: string
  readonly ends: readonly [{ x: number; y: number }, { x: number; y: number }]
}

interface Leaving {
  readonly x: number
  readonly y: number
  readonly gutter: number
  /** Between which columns, and under the box. */
  readonly around: Place | null
}

/** The lines between people who work together; who is not on the sheet has none. */
export function worksTogether(
  layout: Layout,
  bubbles: ReadonlyMap<string, Bubble>,
  pairs: readonly (readonly [string, string])[],
): Joined[] {
  const column = (id: string): number => CELLS[BUBBLES.indexOf(bubbles.get(id) as Bubble)]?.[0] ?? 1
  return pairs
    .filter((pair) => pair.every((id) => layout.cards.has(id)))
    .map(([first, second], index) => {
      const from = (id: string, other: string) => leaving(layout, bubbles, id, column(id), column(other))
      return joined(layout, from(first, second), from(second, first), LANES[index % LANES.length] as number)
    })
}

type Bubbles = ReadonlyMap<string, Bubble>

/** Towards the gap: before the sign on the left side, after the name on the right. */
function leaving(layout: Layout, bubbles: Bubbles, id: string, column: number, other: number): Leaving {
  const card = layout.cards.get(id) as Card
  const [left, right] = layout.gutters
  if (column === 2 || (column === 1 && other === 0)) {
    const gutter = column === 1 ? left : right
    return { x: tidy(card.x - layout.sign - BEFORE_SIGN), y: card.y, gutter, around: wayAround(layout, bubbles, id, -1) }
  }
  const name = card.lines[0]
  const after = name ? name.x + widthOf(name.text) * name.size * BOLD + AFTER_NAME : card.x
  return { x: tidy(after), y: card.y, gutter: column === 0 ? left : right, around: wayAround(layout, bubbles, id, 1) }
}

/** How a line gets past those who stand beside somebody on that side, if anybody does. */
function wayAround(layout: Layout, bubbles: Bubbles, id: string, side: -1 | 1): Place | null {
  const [card, bubble] = [layout.cards.get(id) as Card, bubbles.get(id) as Bubble]
  const isBeside = (name: string, other: Card): boolean => bubbles.get(name) === bubble && (other.x - card.x) * side > 1
  if (![...layout.cards].some(([name, other]) => isBeside(name, other) && reaches(layout, other, card.y))) return null
  const box = layout.boxes.get(bubble) as BubbleBox
  const edge = card.x - layout.sign - INSET + (side > 0 ? layout.column : 0)
  return { x: tidy(edge), y: tidy(box.y + box.height + GAP / 2) }
}

/** Whether a line at this height would run through a card. */
function reaches({ size, sign }: Layout, card: Card, y: number): boolean {
  const line = size * LEADING
  const above = Math.max(line / 2, sign)
  const below = Math.max((card.lines.length - 0.5) * line, sign)
  return card.y - above - WIDTH <= y && y <= card.y + below + WIDTH
}

function joined(layout: Layout, a: Leaving, b: Leaving, lane: number): Joined {
  const [first, second] = [tidy(a.gutter + lane), tidy(b.gutter + lane)]
  const [out, back] = [turnOf(a, lane), turnOf(b, lane)]
  const [begin, end] = [out?.y ?? a.y, back?.y ?? b.y]
  let path = `M${written(a.x)} ${written(a.y)}`
  if (out) path += `H${written(out.x)}V${written(out.y)}`
  path += `H${written(first)}`
  if (a.gutter !== b.gutter) {
    const [above, below] = layout.passages.map((passage) => tidy(passage + lane)) as [number, number]
    const way = (y: number): number => Math.abs(begin - y) + Math.abs(end - y)
    path += `V${written(way(below) < way(above) ? below : above)}H${written(second)}`
  }
  path += `V${written(end)}`
  if (back) path += `H${written(back.x)}V${written(b.y)}`
  return { path: `${path}H${written(b.x)}`, ends: [a, b] }
}

/** Where a line turns between columns before it reaches the gap. */
function turnOf({ around }: Leaving, lane: number): Place | null {
  return around && { x: tidy(around.x + lane / 2), y: tidy(around.y + lane / 2) }
}
