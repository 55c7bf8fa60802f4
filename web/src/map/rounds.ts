// What a person says again on a later day: the newest counts, and the earlier ones stay.

interface Dated {
  readonly day?: string
}
interface Lasting {
  readonly since?: string
  readonly until?: string
}

const EVER = '9999-12-31'

/** What was said up to a day, earliest first; what has no day comes before all. */
export function inOrder<T extends Dated>(things: readonly T[], until: string = EVER): T[] {
  return things.filter(({ day }) => (day ?? '') <= until).sort((a, b) => compare(a.day ?? '', b.day ?? ''))
}

/** Per subject what was said last of it and what before that, newest first. */
export function newest<T extends Dated>(
  things: readonly T[],
  key: (thing: T) => string | null | undefined,
  until: string = EVER,
): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const thing of inOrder(things, until)) {
    const subject = key(thing)
    if (subject) found.set(subject, [thing, ...(found.get(subject) ?? [])])
  }
  return found
}

/** The days on which something was said, earliest first. */
export function daysOf(things: readonly Dated[]): string[] {
  return distinct(things.map(({ day }) => day))
}

/** What lies on the balance on a day: begun, and not ended yet. */
export function lyingOn<T extends Lasting>(weights: readonly T[], day: string = EVER): T[] {
  return weights.filter(({ since, until }) => (since ?? '') <= day && (!until || until > day))
}

/** The days on which the balance changed, earliest first. */
export function daysOfWeights(weights: readonly Lasting[]): string[] {
  return distinct(weights.flatMap(({ since, until }) => [since, until]))
}

/** Today where the reader is, as a day is written in a kring. */
export function dayOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function distinct(days: readonly (string | undefined)[]): string[] {
  return [...new Set(days.filter((day): day is string => !!day))].sort(compare)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
