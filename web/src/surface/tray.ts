// Which of many waiting names lie in sight.
const FEW = 12
const NEWEST = 2 // so that a name that was just typed is seen to be there

/** The first few and the newest; never one hidden alone, behind something as large as its name. */
export function inSight<T>(waiting: readonly T[]): readonly T[] {
  return waiting.length <= FEW + 1 ? waiting : [...waiting.slice(0, FEW - NEWEST), ...waiting.slice(-NEWEST)]
}
