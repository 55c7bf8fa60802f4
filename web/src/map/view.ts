// What a drawing of people on paper is: where everybody stands, and what a place on it says.
import type { Kind, Value } from './kinds.ts'
import type { Box } from './labels.ts'
import type { End } from './lines.ts'
import type { LineKind } from './look.ts'
import type { Alter, Ego, Network } from './network.ts'
import type { Place } from './placing.ts'

/** One field of one thing gets one value. */
export interface Put {
  readonly entity: string
  readonly kind: Kind
  readonly field: string
  readonly value: Value
}

export interface Stroke {
  readonly path: string
  readonly colour?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly cap?: 'round'
  readonly fill?: string
}

/** Without a size the letters are as small as one can read, and stand on the line at `y`. */
export interface GroundText {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly colour?: string
  readonly bold?: boolean
  /** Keeps its size on the paper, and is left out where nobody could read it. */
  readonly optional?: boolean
}

/** What lies under the people. */
export interface Ground {
  readonly strokes: readonly Stroke[]
  readonly texts: readonly GroundText[]
}

/** A sign that shows more than a group: paths and letters in a box of 18 around (0, 0). */
export interface Sign {
  readonly outline: string
  readonly more?: string
  readonly mark?: string
}

/** Whoever can say things in the reader's language. */
export interface Speaks {
  say(key: string, params?: Record<string, string | number>): string
  option(kind: Kind, field: string, code: string): string
  count(key: string, count: number): string
  readonly labels: { readonly rings: Readonly<Record<string, string>>; readonly groups: Readonly<Record<string, string>> }
}

/** Sizes and places that belong to the drawing; in map units. */
export interface Fixed {
  readonly radius: number
  readonly letters: number
  /** The middle of each name. */
  readonly names: ReadonlyMap<string, Place>
  readonly room: (id: string) => number
}

export interface View {
  readonly code: string
  /** Half of the paper's width and height, in map units. */
  half(network: Network): { width: number; height: number }
  /** Who stands where; who is missing waits in the tray. */
  places(network: Network): Map<string, Place>
  /** Where the central persons stand. */
  middle(network: Network): (Place & { radius: number })[]
  /** Whether the central persons can be moved, like everybody else. */
  readonly movesMiddle?: boolean
  /** From where the line to somebody goes, or null where this drawing joins them by none. */
  centre(network: Network, alter: Alter, place: Place): End | null
  /** Whether lines show who knows whom. */
  readonly showsTies: boolean
  /** Whether a part can be chosen for somebody, or only follows from what is said elsewhere. */
  readonly isChosen: boolean
  /** Whether somebody who has no place here waits in the tray for one; else everybody does. */
  waits?(alter: Alter): boolean
  /** Whether people are seen in the four quadrants of the circles. */
  readonly hasQuadrants: boolean
  /** The radius of the outer ring, where a ring says something of whoever stands in it. */
  readonly rim?: number
  ground(network: Network, places: ReadonlyMap<string, Place>, words: Speaks, lens?: string): Ground
  /** Where no name may lie. */
  obstacles(network: Network): Box[]
  /** In a drawing where all names stand on the right of their signs: the room they have, the letters for which lines are apart,
   * how many lines a name has at most, and what stands under them. */
  namesBeside?(network: Network): { room: number; letters: number; most: (id: string) => number; under: (id: string) => readonly string[] }
  /** In a drawing where signs and names have their own size and place, whatever the screen. */
  fixed?(network: Network): Fixed
  /** The parts somebody can be put in without pointing, in the order in which they are read. */
  parts(network: Network): readonly string[]
  partName(part: string, words: Speaks): string
  partOf(network: Network, alter: Alter, place: Place): string | null
  /** The nearest place where a sign can stand. */
  onPaper(at: Place): Place
  /** What putting somebody down there says. */
  putDown(network: Network, ego: string, id: string, at: Place): Put[]
  /** What putting somebody in a part says; the drawing finds the place. */
  into(network: Network, ego: string, id: string, part: string): Put[]
  /** Off this paper, back to the tray; all else that was said stays. */
  lift(network: Network, ego: string, id: string): Put[]
  /** How somebody is drawn here, where that differs from the sign of their group. */
  sign?(network: Network, alter: Alter, words: Speaks): Sign | null
  /** How a central person is drawn, where that is not a disc. */
  egoSign?(ego: Ego): Sign
  /** More lines between people and places, besides who knows whom. */
  links?(network: Network): { a: string; b: string; kind: LineKind }[]
  /** The photo that lies under the people, by its id. */
  underlay?(network: Network): string | null
  /** What is told of the whole, under the drawing; empty while there is nothing to tell. */
  told?(network: Network, words: Speaks): string
}

/** The edit that says where somebody stands in a drawing; null: wherever the rule puts them. */
export function spotPut(code: string, id: string, at: Place | null): Put {
  return { entity: `${code}~${id}`, kind: 'spot', field: 'at', value: at && [hundredths(at.x), hundredths(at.y)] }
}

function hundredths(value: number): number {
  return Math.floor(value * 100 + 0.5) / 100 + 0
}
