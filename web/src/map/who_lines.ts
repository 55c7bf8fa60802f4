// Who works together in who is who: lines that run between the boxes, like a map of trams.
// A mirror of src/kring/scene/who_lines.py; contract/cases/who.json holds both to the same.
import { BUBBLES } from './bubbles.ts'
import type { Bubble } from './kinds.ts'
import { written } from './lines.ts'
import { tidy } from './placing.ts'
import { widthOf } from './text.ts'
import { BOLD, type Card, type Layout } from './who_cards.ts'
import { CELLS } from './who_layout.ts'

const LANES = [0, -1.5, 1.5, -3, 3] // in turns, so that lines do not lie on each other
const AFTER_NAME = 2.2
const BEFORE_SIGN = 1.6

export interface Joined {
  readonly path: string
  readonly ends: readonly [{ x: number; y: number }, { x: number; y: number }]
}

interface Leaving {
  readonly x: number
  readonly y: number
  readonly gutter: number
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
      const from = (id: string, other: string) => leaving(layout, id, column(id), column(other))
      return joined(layout, from(first, second), from(second, first), LANES[index % LANES.length] as number)
    })
}

/** Towards the gap: before the sign on the left side, after the name on the right. */
function leaving(layout: Layout, id: string, column: number, other: number): Leaving {
  const card = layout.cards.get(id) as Card
  const [left, right] = layout.gutters
  if (column === 2 || (column === 1 && other === 0)) {
    return { x: tidy(card.x - layout.sign - BEFORE_SIGN), y: card.y, gutter: column === 1 ? left : right }
  }
  const name = card.lines[0]
  const after = name ? name.x + widthOf(name.text) * name.size * BOLD + AFTER_NAME : card.x
  return { x: tidy(after), y: card.y, gutter: column === 0 ? left : right }
}

function joined(layout: Layout, a: Leaving, b: Leaving, lane: number): Joined {
  const [first, second] = [tidy(a.gutter + lane), tidy(b.gutter + lane)]
  let path = `M${written(a.x)} ${written(a.y)}H${written(first)}`
  if (a.gutter !== b.gutter) {
    const [above, below] = layout.passages.map((passage) => tidy(passage + lane)) as [number, number]
    const way = (y: number): number => Math.abs(a.y - y) + Math.abs(b.y - y)
    path += `V${written(way(below) < way(above) ? below : above)}H${written(second)}`
  }
  path += `V${written(b.y)}H${written(b.x)}`
  return { path, ends: [a, b] }
}
