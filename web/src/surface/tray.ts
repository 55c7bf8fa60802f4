// Which of many waiting names lie in sight.
import type { Alter } from '../map/network.ts'
import type { Speaks } from '../map/view.ts'

const TOLD: ReadonlySet<unknown> = new Set(['past', 'wished', 'dead']) // by a word, beside a name
const FEW = 12
const NEWEST = 2 // so that a name that was just typed is seen to be there

/** The first few and the newest; never one hidden alone, behind something as large as its name. */
export function inSight<T>(waiting: readonly T[]): readonly T[] {
  return waiting.length <= FEW + 1 ? waiting : [...waiting.slice(0, FEW - NEWEST), ...waiting.slice(-NEWEST)]
}

/** In a word, who is not simply there: a wish, somebody from earlier, somebody who died. */
export function notHere({ status }: Pick<Alter, 'status'>, words: Pick<Speaks, 'say'>): string {
  return status && TOLD.has(status) ? words.say(`tray.${status}`) : ''
}
