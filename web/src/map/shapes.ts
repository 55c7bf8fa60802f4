// The sign of everybody: a shape and a colour for each group, so that colour never stands alone.
import type { FieldsOf } from './kinds.ts'
import { GROUPS, type Group, type Sector, type Shape } from './look.ts'
import { written } from './lines.ts'
import { RELATIONS } from './relations.ts'

/** What a sign depends on: fields of an alter. */
export type Kinds = Pick<FieldsOf['alter'], 'sort' | 'relation_types' | 'sector' | 'paid' | 'volunteer'>

/** Groups, places and animals by what they are; people by what is known of their work, then by
 * the first word they were given that says something, else by their part of the circle if that
 * can mean one thing only: in society stand friends, neighbours and colleagues alike. */
export function groupOf(kinds: Kinds): Group {
  const { sort, relation_types, sector } = kinds
  if (sort === 'group' || sort === 'place' || sort === 'animal') return sort
  if (isPaid(kinds)) return 'paid'
  const named = (relation_types ?? [])
    .map((kind) => RELATIONS[kind][0])
    .find((four) => four && four !== 'paid')
  return named ?? (sector === 'family' ? 'family' : 'unknown')
}

/** Whether somebody is here for their work, as far as is known; what is said of it goes first. */
export function isPaid({ sort, relation_types, sector, paid, volunteer }: Kinds): boolean {
  if (typeof paid === 'boolean') return paid
  if (volunteer) return false
  const known = (relation_types ?? []).filter((kind) => kind !== 'other')
  if (known.length === 0) return sort === 'service' || sector === 'professionals'
  return known.some((kind) => RELATIONS[kind][0] === 'paid')
}

/** The part of the circle where somebody belongs: where put, else by relation type. */
export function sectorOf({ relation_types, sector }: Kinds): Sector | null {
  if (sector) return sector
  return (relation_types ?? []).map((kind) => RELATIONS[kind][1]).find((part) => part) ?? null
}

export function signOf(kinds: Kinds): { shape: Shape; colour: string } {
  return GROUPS[groupOf(kinds)]
}

/** The outline of a shape around a point; all shapes of one radius look equally large. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  const place = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([px, py]) => `${written(x + px * radius)} ${written(y + py * radius)}`).join('L')}Z`
  if (shape === 'circle') return ellipse(x, y, radius, radius)
  if (shape === 'pebble') return ellipse(x, y, 1.15 * radius, 0.82 * radius)
  if (shape === 'flower') return flower(x, y, radius)
  if (shape === 'pin') return pin(x, y, radius)
  return place(CORNERS[shape])
}

const CORNERS: Readonly<Record<'diamond' | 'house' | 'square' | 'hexagon', [number, number][]>> = {
  diamond: [
    [0, -1.22],
    [1.22, 0],
    [0, 1.22],
    [-1.22, 0],
  ],
  house: [
    [0, -1.15],
    [1, -0.3],
    [1, 0.9],
    [-1, 0.9],
    [-1, -0.3],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  hexagon: [
    [-0.54, -0.94],
    [0.54, -0.94],
    [1.08, 0],
    [0.54, 0.94],
    [-0.54, 0.94],
    [-1.08, 0],
  ],
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [left, right, middle] = [written(x - rx), written(x + rx), written(y)]
  const arc = `A${written(rx)} ${written(ry)} 0 1 1`
  return `M${left} ${middle}${arc} ${right} ${middle}${arc} ${left} ${middle}Z`
}

function flower(x: number, y: number, radius: number): string {
  const petals = 6
  const point = (i: number): string => {
    const angle = ((2 * i - petals / 2) * Math.PI) / petals
    return `${written(x + radius * 0.92 * Math.cos(angle))} ${written(y + radius * 0.92 * Math.sin(angle))}`
  }
  const bulge = written(radius * 0.5)
  const arcs = Array.from({ length: petals }, (_, i) => `A${bulge} ${bulge} 0 0 1 ${point(i + 1)}`)
  return `M${point(0)}${arcs.join('')}Z`
}

function pin(x: number, y: number, radius: number): string {
  const [left, right, side] = [written(x - 0.82 * radius), written(x + 0.82 * radius), written(y + 0.1 * radius)]
  const bow = written(0.9 * radius)
  return `M${left} ${side}A${bow} ${bow} 0 1 1 ${right} ${side}L${written(x)} ${written(y + 1.25 * radius)}Z`
}
