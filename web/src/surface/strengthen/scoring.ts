// What a filled-in questionnaire comes to, as whoever made it published it.
// The same reading as `kring/network/scoring.py`; both are held to contract/cases/scoring.json.

/** A question, as far as it is counted: what each answer counts for, turned round or not. */
export interface Counted {
  readonly points: readonly number[]
  readonly reversed: boolean
}

/** From where to where a published cut-off reaches, both ends within it. */
export interface Band {
  readonly code: string
  readonly least: number
  readonly most: number
}

/** Which questions are taken together, and how; no items are all of them. */
export interface Scale {
  readonly code: string
  readonly items: readonly number[]
  readonly how: string
  readonly times: number
  /** How many may be skipped; with more there is no figure. */
  readonly missing: number
  /** Other scales that must have a figure, too. */
  readonly parts: readonly string[]
  readonly bands: readonly Band[]
}

/** One scale: its figure, between which two ends it can lie, and in which published band. */
export interface Scored {
  readonly scale: string
  readonly value: number | null
  readonly least: number
  readonly most: number
  readonly band: string | null
}

/** Every scale of a questionnaire. Nothing is filled in for what was skipped: -1, not there, or no answer of that question. */
export function scored(items: readonly Counted[], scales: readonly Scale[], answers: readonly number[]): Scored[] {
  const points = items.map((item, number) => pointsOf(item)[answers[number] ?? -1] ?? null)
  const done = new Map<string, Scored>()
  for (const scale of scales) done.set(scale.code, scaled(items, scale, points, done))
  return [...done.values()]
}

function pointsOf({ points, reversed }: Counted): readonly number[] {
  const turned = Math.max(...points) + Math.min(...points)
  return reversed ? points.map((point) => turned - point) : points
}

function scaled(items: readonly Counted[], scale: Scale, points: readonly (number | null)[], done: ReadonlyMap<string, Scored>): Scored {
  const numbers = scale.items.length ? scale.items : [...items.keys()]
  const given = numbers.flatMap((number) => points[number] ?? [])
  const isMean = scale.how === 'mean'
  const hasParts = scale.parts.every((part) => (done.get(part)?.value ?? null) !== null)
  const isWhole = given.length > 0 && numbers.length - given.length <= scale.missing && hasParts
  const value = isWhole ? Math.round((sum(given) / (isMean ? given.length : 1)) * scale.times * 1e4) / 1e4 : null
  const end = (of: (...points: number[]) => number): number => (sum(numbers.map((number) => of(...items[number]!.points))) / (isMean ? numbers.length : 1)) * scale.times
  const band = value === null ? undefined : scale.bands.find(({ least, most }) => least <= value && value <= most)
  return { scale: scale.code, value, least: end(Math.min), most: end(Math.max), band: band?.code ?? null }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
