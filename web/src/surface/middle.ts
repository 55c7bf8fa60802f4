// How somebody's name is written in the disc in the middle of the paper, or just below it.
import type { Box } from '../map/labels.ts'
import { widthOf } from '../map/text.ts'
import type { Drawing } from './people.ts'
import { unit, type Viewport } from './viewport.ts'

export interface MiddleName {
  /** None when the name stands below the disc. */
  readonly lines: readonly string[]
  /** In pixels. */
  readonly letters: number
}

const LEAST = 0.7 // of the reader's own letter size; smaller cannot be read
const MOST = 1.25
const BOLD = 1.08 // bold letters are a little wider
const LINE_HEIGHT = 1.1
const FULL = 0.94 // of the width of the disc

/** The name on one line as large as the disc allows; else on two, broken between words only. */
export function middleName(name: string, across: number, own: number): MiddleName {
  const ways = [[name], ...inTwo(name)]
  const fitting = ways.map((lines) => ({ lines, letters: largest(lines, across) }))
  const one = fitting[0]?.letters ?? 0
  const best = one >= LEAST * own ? fitting[0] : fitting.slice(1).sort((a, b) => b.letters - a.letters)[0]
  if (!best || best.letters < LEAST * own) return { lines: [], letters: Math.min(across * 0.36, MOST * own) }
  return { lines: best.lines, letters: Math.min(best.letters, MOST * own) }
}

const BELOW = 0.85 // of the reader's own letters, as the style sheet writes a name below its disc
const WIDEST_BELOW = 11 // letter sizes; a longer one takes two lines

/** Where central persons stand, and their names that did not fit in their discs; in map units. */
export function middleBoxes({ network, view: sheet }: Drawing, view: Viewport): Box[] {
  const [scale, size] = [unit(view), BELOW * view.letters]
  if (sheet.fixed || scale === 0) return []
  const places = sheet.middle(network)
  return network.egos.flatMap(({ name, picture }, k): Box[] => {
    const place = places[k]
    if (!place) return []
    const disc = { x: place.x, y: place.y, width: 2 * place.radius, height: 2 * place.radius }
    if (!name || middleName(picture ?? name, 2 * place.radius * scale, view.letters).lines.length > 0) return [disc]
    const wide = widthOf(name) * BOLD * size
    const width = Math.min(wide, WIDEST_BELOW * view.letters)
    const height = Math.ceil(wide / width) * LINE_HEIGHT * size
    const top = place.y + Math.max(place.radius, 22 / scale)
    return [disc, { x: place.x, y: top + height / 2 / scale, width: width / scale, height: height / scale }]
  })
}

/** Every way to break a name in two at a space or after a hyphen. */
function inTwo(name: string): string[][] {
  return [...name.matchAll(/\s+|(?<=\S-)(?=\S)/g)].map((gap) => [
    name.slice(0, gap.index),
    name.slice(gap.index + gap[0].length),
  ])
}

/** The largest letters with which these lines stay inside a disc: its corners touch the edge. */
function largest(lines: readonly string[], across: number): number {
  const wide = Math.max(...lines.map(widthOf)) * BOLD
  const high = lines.length === 1 ? 0.7 : lines.length * LINE_HEIGHT
  return (across * FULL) / Math.hypot(wide, high)
}
