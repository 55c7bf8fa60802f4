// The signs of a genogram: a shape for everybody, chosen without having to name a gender.
import { written } from '../lines.ts'
import type { Alter, Ego } from '../network.ts'
import { shapePath } from '../shapes.ts'

/** What somebody's sign depends on. */
export interface Drawn {
  readonly sign: string // nobody said: a diamond with a question mark
  readonly special: string | null // animal, expected, miscarriage, ended, stillborn
  readonly isEgo: boolean
  readonly isDead: boolean
}

const RIM = 1.3 // between the two outlines of the central person, on a sign of 6.5
const SMALL: Readonly<Record<string, number>> = { animal: 0.75, expected: 0.8, miscarriage: 0.5, ended: 0.5, stillborn: 0.5 }
const PAW = [[-0.42, -0.02], [-0.15, -0.34], [0.15, -0.34], [0.42, -0.02]] as const
const OLDEST = 130

export function drawnEgo({ sign }: Ego): Drawn {
  return { sign: sign ?? 'diamond', special: null, isEgo: true, isDead: false }
}

export function drawnAlter({ sign, sort, unborn, status, died }: Alter): Drawn {
  const special = sort === 'animal' ? 'animal' : (unborn ?? null)
  return { sign: sign ?? 'diamond', special, isEgo: false, isDead: status === 'dead' || died !== undefined }
}

export function sizeOf({ special }: Drawn): number {
  return SMALL[special ?? ''] ?? 1
}

export function outlineOf({ sign, special }: Drawn, radius: number): string {
  if (special === 'expected' || special === 'miscarriage' || special === 'ended') {
    return `M${[[0, -1.1], [1.05, 0.75], [-1.05, 0.75]].map((corner) => corner.map((part) => written(part * radius)).join(' ')).join('L')}Z`
  }
  if (special === 'animal' || sign === 'diamond') return shapePath('diamond', 0, 0, radius)
  if (sign === 'rounded') return rounded(0.9 * radius, 0.42 * radius)
  return shapePath(sign === 'circle' || sign === 'circle_square' ? 'circle' : 'square', 0, 0, radius)
}

/** What stands in a sign besides letters: a second outline, a shape, a cross, a paw. */
export function insideOf(drawn: Drawn, radius: number): string {
  const { sign, special, isEgo, isDead } = drawn
  const isLost = special === 'miscarriage' || special === 'ended' || special === 'stillborn'
  return [
    isEgo ? outlineOf(drawn, radius - (RIM * radius) / 6.5) : '',
    special === null && sign === 'square_circle' ? shapePath('circle', 0, 0, 0.6 * radius) : '',
    special === null && sign === 'circle_square' ? shapePath('square', 0, 0, 0.6 * radius) : '',
    special === 'animal' ? paw(radius) : '',
    isDead || isLost ? cross(drawn, radius) : '',
    special === 'ended' ? `M${written(-1.5 * radius)} ${written(0.2 * radius)}H${written(1.5 * radius)}` : '',
  ].join('')
}

/** An age, or a question mark where not even a shape was chosen. */
export function markOf({ sign, special, isDead }: Drawn, age: number | null): string {
  if (special !== null || isDead) return ''
  return age === null ? (sign === 'diamond' ? '?' : '') : String(age)
}

export function ageOf({ born, died }: { born?: number; died?: number }, year: number): number | null {
  if (born === undefined || died !== undefined) return null
  const age = year - born
  return age >= 0 && age <= OLDEST ? age : null
}

/** The years of a life as they stand above a sign: 1961, or 1941–2004. */
export function yearsOf({ born, died, status }: { born?: number; died?: number; status?: string }): string {
  if (died !== undefined) return `${born ?? ''}–${died}`
  if (born === undefined) return ''
  return status === 'dead' ? `${born}–` : String(born)
}

function cross({ sign, special }: Drawn, radius: number): string {
  const arm = written(radius * (special !== 'animal' && (sign === 'square' || sign === 'square_circle') ? 0.9 : 0.62))
  return `M-${arm} -${arm}L${arm} ${arm}M-${arm} ${arm}L${arm} -${arm}`
}

function rounded(half: number, bow: number): string {
  const [far, near, arc] = [written(half), written(half - bow), `A${written(bow)} ${written(bow)} 0 0 1 `]
  return (
    `M-${near} -${far}L${near} -${far}${arc}${far} -${near}L${far} ${near}${arc}${near} ${far}` +
    `L-${near} ${far}${arc}-${far} ${near}L-${far} -${near}${arc}-${near} -${far}Z`
  )
}

function paw(radius: number): string {
  const toes = PAW.map(([x, y]) => shapePath('circle', x * radius, y * radius, 0.09 * radius))
  return [...toes, shapePath('pebble', 0, 0.28 * radius, 0.25 * radius)].join('')
}
