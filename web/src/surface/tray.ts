// Which of many waiting names lie in sight.
import { widthOf } from '../map/text.ts'
import type { Alter } from '../map/network.ts'
import type { Speaks } from '../map/view.ts'

const TOLD: ReadonlySet<unknown> = new Set(['past', 'wished', 'dead']) // by a word, beside a name
const FEW = 12
const NEWEST = 2 // so that a name that was just typed is seen to be there
const ROWS = 2 // more of them would take the room of the paper
// In letter sizes, as the styles have it: a name with what surrounds it, and the room between two.
const [EMPTY, MOST, SIGN, GAP, MORE] = [2.2, 14, 1.55, 0.4, 7]
const [NAME_LINE, EDGES, SHARE] = [32.9, 2.2, 0.62]

/** The first few and the newest, two rows of them; never one hidden alone, behind something as large as its name. */
export function inSight<T>(waiting: readonly T[], room = Infinity, widthOfOne: (one: T) => number = () => 0): readonly T[] {
  const fit = (some: readonly T[], more: number): boolean => rowsOf([...some.map(widthOfOne), ...(more > 0 ? [more] : [])], room) <= ROWS
  if (waiting.length <= FEW + 1 && fit(waiting, 0)) return waiting
  for (let few = Math.min(FEW, waiting.length - 2); few > NEWEST; few -= 1) {
    const some = [...waiting.slice(0, few - NEWEST), ...waiting.slice(-NEWEST)]
    if (fit(some, MORE)) return some
  }
  return waiting.length > 3 ? [waiting[0] as T, waiting.at(-1) as T] : waiting
}

function rowsOf(widths: readonly number[], room: number): number {
  let [rows, taken] = [1, 0]
  for (const width of widths) {
    if (taken > 0 && taken + GAP + width > room) [rows, taken] = [rows + 1, width]
    else taken += (taken > 0 ? GAP : 0) + width
  }
  return rows
}

/** How wide a waiting name is, in letter sizes. */
export function waitingWidth(name: string, hasSign: boolean, away: string): number {
  return Math.min(MOST, EMPTY + widthOf(name) + (hasSign ? SIGN : 0) + (away ? widthOf(away) + 0.35 : 0))
}

/** How much room waiting names have beside the line for names, or under it; in letter sizes. */
export function trayRoom(screen: number, isUnder: boolean): number {
  const whole = screen - EDGES
  return isUnder ? whole : Math.min(SHARE * whole, whole - NAME_LINE)
}

/** In a word, who is not simply there: a wish, somebody from earlier, somebody who died. */
export function notHere({ status }: Pick<Alter, 'status'>, words: Pick<Speaks, 'say'>): string {
  return status && TOLD.has(status) ? words.say(`tray.${status}`) : ''
}
