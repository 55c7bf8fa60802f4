// Where somebody was on a page they come back to: at the button with which they left it.
import type { At } from './path.ts'

/** The button with which a page was left: what it was called, and which of them it was. */
export interface Left {
  readonly label: string
  readonly index: number
}

export function keyOf(at: At): string {
  const { page, code = '', card = '', who = '', person = '', step = '' } = at as At & Partial<Record<'code' | 'card' | 'who' | 'person' | 'step', string | number>>
  return [page, code, card, who, person, step].join(' ')
}

/** The pages one came through; a page that is among them is come back to. */
export function trailTo(trail: readonly string[], next: string): string[] {
  const at = trail.lastIndexOf(next)
  return at < 0 ? [...trail, next] : trail.slice(0, at + 1)
}

/** Which button it is now: of the same name, or else in the same place, as its name may say more by now. */
export function buttonOf(labels: readonly string[], { label, index }: Left): number {
  const same = labels.flatMap((one, at) => (one === label ? [at] : []))
  if (same.length) return same.reduce((best, at) => (Math.abs(at - index) < Math.abs(best - index) ? at : best))
  return Math.min(index, labels.length - 1)
}
