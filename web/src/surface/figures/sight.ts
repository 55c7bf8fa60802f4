// What is seen on the table: as it stands, as it is tried, as it stood, or from somebody's place.
import { endOf, lying, seenBack, seenFrom, turned, type Figure } from '../../map/figures.ts'
import type { Labelled } from '../../map/labels.ts'
import { boxOf, layLabels } from '../../map/labels.ts'
import type { Point } from '../../map/lines.ts'
import { OUTER } from '../../map/look.ts'
import { linesOf, widthOf } from '../../map/text.ts'
import { thinned } from '../../map/thinning.ts'
import type { Name } from '../layout.ts'
import { changed } from './acts.ts'
import { frameOf, type Board } from './board.ts'
import type { Standing, Table } from './table.ts'

export type Eyes = Point & { facing: number }

export interface Seen {
  readonly standing: readonly Standing[]
  readonly threads: Table['threads']
  /** Where those stood that are tried elsewhere. */
  readonly before: readonly Figure[]
}

const ROOM = 11 // of a name, in letter sizes
const LEADING = 1.2
const FENCE = 3 // a name stands so near the middle of a fence

/** The figures as they are to be seen, still on the table as it lies. */
export function asSeen(table: Table, board: Board): Seen {
  const frame = frameOf(table, board)
  if (frame) {
    const standing = table.standing.flatMap((one) => {
      const how = frame.figures.get(one.id)
      return how ? [{ ...one, figure: { ...bare(one.figure), ...how } }] : []
    })
    const there = new Set(standing.map(({ id }) => id))
    return { standing, threads: frame.threads.filter((pair) => pair.every((end) => there.has(end))), before: [] }
  }
  const { trying, carried } = board
  const standing = table.standing.map((one) => {
    const tried = trying?.get(one.id)
    const figure = tried ? changed(one.figure, tried) : one.figure
    if (carried?.id === one.id) return { ...one, figure: { ...figure, at: carried.at } }
    return tried ? { ...one, figure } : one
  })
  const before = trying ? table.standing.filter(({ id }) => trying.has(id)).map(({ figure }) => figure) : []
  return { standing, threads: table.threads, before }
}

/** What a take remembers is taken from there, not from how it stands now. */
function bare({ id, of, sort, label, colour }: Figure): Figure {
  return { id, ...(of && { of }), ...(sort && { sort }), ...(label && { label }), ...(colour && { colour }) }
}

/** Where the eyes are: in the head of the figure from which the table is seen. */
export function eyesOf(seen: Seen, id: string | null): Eyes | null {
  const figure = seen.standing.find((one) => one.id === id)?.figure
  const [x, y] = figure?.at ?? [0, 0]
  return figure ? { x, y, facing: figure.facing ?? 0 } : null
}

/** Everybody turned along with the table, so that whoever looks sees what lies in front of them. */
export function fromPlace(seen: Seen, eyes: Eyes | null, amount: number): Seen {
  if (!eyes || amount === 0) return seen
  const along = (figure: Figure): Figure => {
    const [x, y] = figure.at ?? [0, 0]
    const to = seenFrom(eyes, { x, y }, amount)
    const facing = figure.sort === 'object' && figure.facing === undefined ? {} : { facing: turned(figure.facing ?? 0, turnOf(eyes, amount)) }
    return { ...figure, at: [to.x, to.y], ...facing }
  }
  return {
    ...seen,
    standing: seen.standing.map((one) => ({ ...one, figure: along(one.figure) })),
    before: seen.before.map(along),
  }
}

/** How far the table itself is turned, in degrees, the short way round. */
export function turnOf(eyes: Eyes, amount: number): number {
  const short = eyes.facing > 180 ? 360 - eyes.facing : -eyes.facing
  return short * amount
}

/** From a point of the paper to where it lies on the table. */
export function toTable(point: Point, eyes: Eyes | null): Point {
  return eyes ? seenBack(eyes, point) : point
}

/** Names beside their figures, in pixels from the middle of each. */
export function namesBeside({ standing, threads }: Seen, scale: number, letters: number, wide = OUTER): Map<string, Name> {
  const size = letters / scale
  const named = standing.filter(({ figure }) => figure.sort !== 'fence' || figure.label)
  const lines = new Map(named.map(({ id, name }) => [id, linesOf(name, ROOM)]))
  const labelled = named.map(({ id, figure }): Labelled => {
    const end = endOf(figure)
    const rows = lines.get(id) ?? []
    return {
      id,
      x: end.x,
      y: end.y,
      radius: figure.sort === 'fence' ? FENCE : end.radius,
      width: Math.max(...rows.map(widthOf)) * size,
      height: rows.length * LEADING * size,
    }
  })
  const obstacles = lying(standing.map(({ figure }) => figure), threads)
  const { turns } = layLabels(labelled, { obstacles, halfWidth: wide + 4, halfHeight: wide - 1 })
  const inOrder = labelled.flatMap(({ id }) => turns.get(id) ?? [])
  const written = thinned(inOrder, [], LEADING * size, (box) => box)
  return new Map(
    inOrder.map((turn) => {
      const { id, x, y } = turn.person
      const box = written.get(id) ?? boxOf(turn)
      return [id, { lines: lines.get(id) ?? [], dx: (box.x - x) * scale, dy: (box.y - y) * scale, waits: !written.has(id) }]
    }),
  )
}
