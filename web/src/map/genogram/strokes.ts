// How the lines of a family look: the form of a line says what it means, never its colour.
import { at } from '../lines.ts'
import { INK } from '../look.ts'
import type { Place } from '../placing.ts'
import { shapePath } from '../shapes.ts'
import type { GroundText, Stroke } from '../view.ts'
import { hasEnded, type Couple } from './claims.ts'
import type { Joined, Layout } from './layout.ts'

const QUIET = '#6b675d'
export const YEARS = 3.2 // the size of years
const OVER_LINE = 5.2
const [SLASH, LEAN, BETWEEN, ASIDE] = [2.3, 1, 1.5, 3.4]

type Pen = Omit<Stroke, 'path'>
const round = { colour: INK, cap: 'round' as const }
export const PENS: Readonly<Record<string, Pen>> = {
  married: { colour: INK, width: 0.7 },
  legal_cohabiting: { colour: INK, width: 0.7, dash: [4.2, 1.3] },
  cohabiting: { colour: INK, width: 0.7, dash: [1.9, 1.3] },
  relationship: { ...round, width: 0.7, dash: [0.1, 1.5] },
  engaged: { ...round, width: 0.7, dash: [0.1, 1.5] },
  separated: { colour: INK, width: 0.7 },
  divorced: { colour: INK, width: 0.7 },
  widowed: { colour: INK, width: 0.7 },
  unsaid: { colour: QUIET, width: 0.4 },
  biological: { colour: INK, width: 0.6 },
  adopted: { colour: INK, width: 0.6, dash: [2.2, 1.3] },
  foster: { ...round, width: 0.75, dash: [0.1, 1.5] },
  step: { colour: INK, width: 0.5, dash: [3.2, 1.1, 0.6, 1.1] },
  identical: { colour: INK, width: 0.6 },
  household: { colour: QUIET, width: 0.5, dash: [1.6, 1.4] },
}

/** How often the line of a couple is struck through: once apart, twice divorced. */
export function slashesOf(couple: Couple): number {
  if (couple.union === 'divorced') return 2
  return hasEnded(couple) && couple.union !== 'widowed' ? 1 : 0
}

export function familyStrokes({ lines, couples }: Layout): Stroke[] {
  const unions = new Map(couples.map(({ couple }) => [`${couple.one}~${couple.other}`, couple.union ?? 'unsaid']))
  const kind = (of: string, people: readonly string[]): string =>
    of === 'together' || of === 'askew' ? (unions.get([...people].sort().join('~')) ?? 'unsaid') : of
  return [
    ...lines.map(({ kind: of, points, people }) => ({ ...PENS[kind(of, people)], path: `M${points.map(at).join('L')}` })),
    ...couples.flatMap(({ couple, at: place }) => coupleMarks(couple, place)),
  ]
}

/** Strike a line through, or put on it the ring or the end that it means. */
export function coupleMarks(couple: Couple, { x, y }: Place): Stroke[] {
  const count = slashesOf(couple)
  const first = x - ASIDE - ((count - 1) * BETWEEN) / 2
  const slash = (k: number): string => {
    const here = first + k * BETWEEN
    return `M${at({ x: here - LEAN, y: y + SLASH })}L${at({ x: here + LEAN, y: y - SLASH })}`
  }
  const marks: Stroke[] = count > 0 ? [{ path: Array.from({ length: count }, (_, k) => slash(k)).join(''), colour: INK, width: 0.7 }] : []
  if (couple.union === 'engaged') marks.push({ path: shapePath('circle', x - ASIDE, y, 1.3), colour: INK, width: 0.6, fill: '#ffffff' })
  if (couple.union === 'widowed') {
    const arm = (dx: number, dy: number): string => at({ x: x - ASIDE + dx, y: y + dy })
    marks.push({ path: `M${arm(-1.3, -1.3)}L${arm(1.3, 1.3)}M${arm(-1.3, 1.3)}L${arm(1.3, -1.3)}`, colour: INK, width: 0.6 })
  }
  return marks
}

export function unionYears({ couple, at: { x, y } }: Joined): GroundText[] {
  const { since, until } = couple
  if (since === null && until === null) return []
  const said = until === null ? `${since ?? ''}` : `${since ?? ''}–${until}`
  return [{ x, y: y - OVER_LINE, lines: [said], size: YEARS, colour: QUIET }]
}
