// How everything looks on paper: the one list that both pens, here and in Python, read.
import look from '../../../src/kring/scene/look.json' with { type: 'json' }

export type Shape =
  | 'circle'
  | 'diamond'
  | 'house'
  | 'square'
  | 'hexagon'
  | 'flower'
  | 'pin'
  | 'pebble'
export type Group = keyof typeof look.groups
export type LineKind = keyof typeof look.lines
export type Sector = 'family' | 'fellows' | 'professionals' | 'society'

export interface LineLook {
  width: number
  dash: number[]
  form: 'straight' | 'zigzag' | 'cut'
  amplitude?: number
  period?: number
  gap?: number
  bar?: number
  cap?: 'round'
  colour?: string
}

export type Mark = 'dot' | 'diamond' | 'square' | 'triangle' | 'bars' | 'ring'
export type Layer = keyof typeof look.figures.paint
interface FiguresLook {
  readonly sizes: Readonly<Record<'small' | 'middle' | 'large', number>>
  readonly fences: Readonly<Record<'small' | 'middle' | 'large', number>>
  readonly corner: number
  readonly colours: Readonly<Record<keyof typeof look.figures.colours, { colour: string; mark: Mark }>>
  readonly part_dash: readonly number[]
  readonly paint: Readonly<Record<Layer, { fill?: string; stroke?: string; width?: number; cap?: 'round' }>>
}

export const OUTER: number = look.outer
export const RINGS: readonly number[] = look.rings
export const SECTORS = look.sectors as readonly Sector[]
export const SECTOR_START: number = look.sector_start_degrees
export const CENTRE_RADIUS: number = look.centre_radius
export const PERSON_RADIUS: number = look.person_radius
export const LABEL_SIZE: number = look.label_size
export const LABEL_ROOM: number = look.label_room
export const PAPER: string = look.paper
export const INK: string = look.ink
export const RING_LINE: string = look.ring_line
export const GROUPS = look.groups as Readonly<Record<Group, { shape: Shape; colour: string }>>
export const THEMES = look.themes as Readonly<Record<string, { shape: Shape; colour: string }>>
export const FIGURES = look.figures as FiguresLook
export const LINES = look.lines as Readonly<Record<LineKind, LineLook>>

/** How much smaller signs and names are drawn when many people share the paper. */
export function scaleFor(people: number): number {
  if (people <= look.crowd.from) return 1
  return Math.max(look.crowd.least, Math.sqrt(look.crowd.from / people))
}
