// How figures stood at one moment, as plain numbers; and what stood there after each move.
import type { Figure } from '../../map/figures.ts'
import { OPTIONS } from '../../map/kinds.ts'
import { newId, type Put } from '../../sync/session.ts'
import type { Table, Take } from './table.ts'

/** What a take remembers of a figure. */
export type How = Pick<Figure, 'at' | 'facing' | 'size' | 'pose' | 'cover' | 'raised'>

/** The table as it stood once. */
export interface Frame {
  readonly figures: ReadonlyMap<string, How>
  readonly threads: readonly (readonly [string, string])[]
  readonly take: Take
}

const NUMBERS = 7
const HAND = 3 // seconds, within which steps of one figure are one move
const NOT_TURNED = -1

export function numbersOf({ at, facing, size, pose, cover, raised }: How): number[] {
  return [
    ...(at ?? [0, 0]),
    facing ?? NOT_TURNED,
    OPTIONS.Size.indexOf(size ?? 'middle'),
    OPTIONS.Pose.indexOf(pose ?? 'standing'),
    cover ? OPTIONS.Cover.indexOf(cover) + 1 : 0,
    raised ? 1 : 0,
  ]
}

/** Numbers back to how it stood; null where they are none of ours. */
export function howOf(numbers: readonly number[]): How | null {
  const [x, y, facing, size, pose, cover, raised] = numbers
  if (x === undefined || y === undefined || facing === undefined) return null
  const how: How = { at: [x, y] }
  if (facing >= 0) how.facing = Math.round(facing) % 360
  how.size = OPTIONS.Size[size ?? 1] ?? 'middle'
  how.pose = OPTIONS.Pose[pose ?? 0] ?? 'standing'
  const covered = OPTIONS.Cover[(cover ?? 0) - 1]
  if (covered) how.cover = covered
  if (raised === 1) how.raised = true
  return how
}

/** What stood on the table after each take. One that no longer fits together is passed over. */
export function framesOf(takes: readonly Take[]): Frame[] {
  const frames: Frame[] = []
  let figures = new Map<string, How>()
  let threads: Frame['threads'] = []
  for (const take of takes) {
    const [ids, numbers] = [take.figures ?? [], take.numbers ?? []]
    if (numbers.length > 0 && numbers.length !== NUMBERS * ids.length) continue
    if (ids.length === 0 && !take.threads && !take.kept) continue
    figures = take.kept ? new Map() : new Map(figures)
    ids.forEach((id, index) => {
      const how = howOf(numbers.slice(NUMBERS * index, NUMBERS * (index + 1)))
      if (how) figures.set(id, how)
      else figures.delete(id)
    })
    if (take.threads || take.kept) threads = pairs(take.threads ?? [])
    frames.push({ figures, threads, take })
  }
  return frames
}

function pairs(ids: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: Math.floor(ids.length / 2) }, (_, index) => [ids[2 * index] ?? '', ids[2 * index + 1] ?? ''] as const)
}

/** What is written down of a move: which figures stand how now; none for one that was taken off.
 *
 * Steps of the same figure within a few seconds are one move.
 */
export function noted(table: Table, moved: readonly { id: string; how: How | null }[], now: number): Put[] {
  const figures = moved.map(({ id }) => id)
  const numbers = moved.flatMap(({ how }) => (how ? numbersOf(how) : []))
  const last = table.takes.at(-1)
  const goesOn =
    last && !last.kept && !last.threads && now - (last.time ?? 0) <= HAND && last.numbers?.length === numbers.length && same(last.figures, figures)
  if (goesOn) return puts(last.id, { time: now, numbers })
  return puts(newId(), { setting: table.id, time: now, figures, ...(numbers.length > 0 ? { numbers } : {}) })
}

/** The same for threads: all that are laid now. */
export function notedThreads(table: Table, threads: Table['threads'], now: number): Put[] {
  return puts(newId(), { setting: table.id, time: now, threads: threads.flat() })
}

/** A picture of the whole table, with the person's own words. */
export function pictureOf(table: Table, words: string, now: number): Put[] {
  const { standing, threads } = table
  return puts(newId(), {
    setting: table.id,
    time: now,
    kept: true,
    ...(words ? { words } : {}),
    figures: standing.map(({ id }) => id),
    numbers: standing.flatMap(({ figure }) => numbersOf(figure)),
    threads: threads.flat(),
  })
}

function same(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.join() === b.join()
}

function puts(entity: string, fields: Readonly<Record<string, Put['value']>>): Put[] {
  return Object.entries(fields).map(([field, value]) => ({ entity, kind: 'take', field, value }))
}
