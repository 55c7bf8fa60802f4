// How strong a tie is, from four short answers; what the person feels goes first.
// The same reading as `kring/network/measures/strength.py`; both are held to contract/cases/contacts.json.
import type { Strength } from './kinds.ts'
import type { Bond } from './network.ts'

const SCALES = ['time', 'emotion', 'intimacy', 'services'] as const

/** The mean of the answers, and the word for it; null with fewer than two. */
export interface TieStrength {
  readonly mean: number | null
  readonly felt: Strength | null
  readonly level: Strength | null
}

export function tieStrength(bond: Partial<Bond> | undefined): TieStrength {
  const answers = SCALES.flatMap((scale) => bond?.[scale] ?? [])
  const mean = answers.length >= 2 ? answers.reduce((sum, answer) => sum + answer, 0) / answers.length : null
  const felt = bond?.strength_felt ?? null
  return { mean, felt, level: felt ?? levelOf(mean) }
}

function levelOf(mean: number | null): Strength | null {
  if (mean === null) return null
  if (mean < 1.5) return 'weak'
  return mean < 2.75 ? 'medium' : 'strong'
}
