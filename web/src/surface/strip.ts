// The strip of drawings: which of them the arrow keys go to, and whether there is more at an end.

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** The number of the drawing a key goes to, or nothing where the strip ends or for any other key. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  const next = STEPS[key]?.(at, count)
  return next === undefined || next < 0 || next >= count ? undefined : next
}

export interface Ends {
  readonly back: boolean
  readonly on: boolean
}

/** How much of the first and the last drawing can be seen tells whether there is more. */
export function endsOf(first: number, last: number): Ends {
  return { back: first < MOST, on: last < MOST }
}

const MOST = 0.9 // of a button; what lacks is its rounded edge

/**
 * Tell, now and whenever it changes, whether the strip goes on at either end.
 *
 * The browser says so by itself: asking where everything stands would make a slow tablet wait.
 */
export function watchEnds(strip: Element, tell: (ends: Ends) => void): () => void {
  const [first, last] = [strip.firstElementChild, strip.lastElementChild]
  if (!first || !last) return () => undefined
  const seen = new Map<Element, number>()
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, intersectionRatio } of changes) seen.set(target, intersectionRatio)
      tell(endsOf(seen.get(first) ?? 1, seen.get(last) ?? 1))
    },
    { root: strip, threshold: [0, MOST, 1] },
  )
  watch.observe(first)
  watch.observe(last)
  return () => watch.disconnect()
}

/** Bring the next drawings into sight, or those before. */
export function further(strip: Element, way: 1 | -1): void {
  strip.scrollBy({ left: way * STRIDE * strip.clientWidth, behavior: 'smooth' })
}

const STRIDE = 0.7 // of what is in sight, so that the last one seen stays in sight
