// Drawings around a middle: bands and sectors, and places for people in them by rule.
import shapes from '../../../src/kring/scene/polar.json' with { type: 'json' }
import { OUTER, PERSON_RADIUS, scaleFor } from './look.ts'
import { inTurns, tidy, type Place } from './placing.ts'

export type PolarName = keyof typeof shapes
/** The number of a band, from inside out, and of a sector; from 0. */
export type Cell = readonly [number, number]

export interface Polar {
  /** The radius of what is in the middle. */
  readonly centre: number
  /** The edges of the bands, from inside out. */
  readonly bands: readonly number[]
  /** None: each band goes all the way round. */
  readonly sectors: readonly string[]
  readonly start: number
  /** Of the whole round, by sector; one alone where there are none. */
  readonly shares: readonly number[]
  /** Whether one sector is wider than another. */
  readonly isFitted: boolean
}

const AIR = 1 // between two signs in a row
const FEW_ROWS = 2 // in which signs stand in turns; more rows hold as many as there is room for
const FEW = 6 // people for whom a sector is wide enough; with more in one, it takes from the others
const TRIES = 12 // how much finer a cell is divided to leave room for who stands there already

export function polar(name: PolarName): Polar {
  const { centre, bands, sectors, start_degrees: start } = shapes[name]
  return { centre, bands, sectors, start, shares: Array<number>(Math.max(sectors.length, 1)).fill(1), isFitted: false }
}

/** At how many degrees a sector begins; the one after the last ends the round. */
export function beginsAt({ start, shares }: Polar, sector: number): number {
  return start + (360 * total(shares.slice(0, sector))) / total(shares)
}

/** At how many degrees such a part of a sector lies, clockwise. */
export function within(cells: Polar, sector: number, part: number): number {
  const begin = beginsAt(cells, sector)
  return begin + (beginsAt(cells, sector + 1) - begin) * part
}

/** Sectors with many people made wider and the others narrower; the first stays at the top.
 *
 * As long as nowhere stand more than a few, all are alike, so that drawings of most people can be
 * laid on each other; and nobody's sector ever goes.
 */
export function fitted(cells: Polar, wanted: ReadonlyMap<string, Cell>): Polar {
  const people = cells.sectors.map(() => 0)
  if (people.length > 0) for (const [, sector] of wanted.values()) people[sector] = (people[sector] as number) + 1
  if (people.every((count) => count <= FEW)) return cells
  const shares = people.map((count) => Math.max(count, FEW))
  const start = cells.start + (180 / people.length - (180 * (shares[0] as number)) / total(shares))
  return { ...cells, shares, start, isFitted: true }
}

/** Where a place put by hand lies in sectors that are not alike: as far into its own. */
export function widened(cells: Polar, { x, y }: Place): Place {
  if (!cells.isFitted) return { x, y }
  const even = 360 / cells.shares.length
  const at = round((Math.atan2(y, x) * 180) / Math.PI - evenStart(cells)) / even
  const sector = Math.min(Math.floor(at), cells.shares.length - 1)
  return turned(Math.sqrt(x * x + y * y), within(cells, sector, at - sector))
}

/** The other way round: where a place lies while all sectors are alike, which is how it is kept. */
export function narrowed(cells: Polar, { x, y }: Place): Place {
  if (!cells.isFitted) return { x, y }
  const even = 360 / cells.shares.length
  const [, sector] = cellOf(cells, { x, y })
  const [begin, end] = [beginsAt(cells, sector), beginsAt(cells, sector + 1)]
  const part = round((Math.atan2(y, x) * 180) / Math.PI - begin) / (end - begin)
  return turned(Math.sqrt(x * x + y * y), evenStart(cells) + even * (sector + part))
}

function evenStart({ start, shares }: Polar): number {
  return start + (180 * (shares[0] as number)) / total(shares) - 180 / shares.length
}

function total(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0)
}

function round(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}

/** In which cell a place lies; what is further in or out counts with the nearest band. */
export function cellOf(cells: Polar, { x, y }: Place): Cell {
  const far = x * x + y * y
  const last = cells.bands.length - 2
  let band = 0
  while (band < last && far > (cells.bands[band + 1] as number) ** 2) band += 1
  const degrees = round((Math.atan2(y, x) * 180) / Math.PI - cells.start)
  let sector = 0
  while (sector < cells.shares.length - 1 && degrees >= beginsAt(cells, sector + 1) - cells.start) sector += 1
  return [band, sector]
}

/** A place in their cell for everybody: their own spot where they have one, else by rule. */
export function spread(
  cells: Polar,
  wanted: ReadonlyMap<string, Cell>,
  spots: ReadonlyMap<string, readonly [number, number]>,
  count: number,
): Map<string, Place> {
  const places = new Map<string, Place>()
  const free = new Map<string, { cell: Cell; ids: string[] }>()
  for (const [id, cell] of wanted) {
    const spot = spots.get(id)
    if (spot) places.set(id, widened(cells, besideMiddle(cells, { x: spot[0], y: spot[1] })))
    else {
      const key = String(cell)
      free.set(key, { cell, ids: [...(free.get(key)?.ids ?? []), id] })
    }
  }
  const taken = [...places.values()]
  const clear = 2 * PERSON_RADIUS * scaleFor(count)
  const inOrder = [...free.values()].sort((a, b) => a.cell[0] - b.cell[0] || a.cell[1] - b.cell[1])
  for (const { cell, ids } of inOrder) {
    const found = freeSlots(cells, cell, ids.length, taken, clear)
    ids.forEach((id, k) => places.set(id, found[k] as Place))
    taken.push(...found)
  }
  return places
}

/** The nearest place beside the middle and on the paper. */
export function besideMiddle(cells: Polar, { x, y }: Place): Place {
  const far = Math.sqrt(x * x + y * y)
  const least = cells.centre + PERSON_RADIUS
  if (far === 0) return { x: 0, y: -least }
  const wanted = Math.min(Math.max(far, least), OUTER)
  return wanted === far ? { x, y } : { x: (x / far) * wanted, y: (y / far) * wanted }
}

function freeSlots(cells: Polar, cell: Cell, count: number, taken: readonly Place[], clear: number): Place[] {
  for (let division = count; division <= count + TRIES; division += 1) {
    const free = slots(cells, cell, division, clear).filter((slot) => taken.every((other) => apart(slot, other, clear)))
    if (free.length >= count) return free.slice(0, count)
  }
  return slots(cells, cell, count, clear)
}

/** Places in one cell, in as few rows as hold so many signs, clockwise. */
export function slots(cells: Polar, [band, sector]: Cell, count: number, clear: number): Place[] {
  const [inner, outer] = [cells.bands[band] as number, cells.bands[band + 1] as number]
  const room = clear + AIR
  const most = Math.max(1, Math.floor((outer - inner) / room))
  for (let rows = 1; rows <= Math.min(most, FEW_ROWS); rows += 1) {
    const radii = Array.from({ length: rows }, (_, k) => outer - ((outer - inner) * (k + 0.5)) / rows)
    const found = inTurns(radii, count).map((radius, k) => turned(radius, within(cells, sector, (k + 0.5) / count)))
    if (found.every((a, i) => found.slice(i + 1).every((b) => apart(a, b, room)))) return found
  }
  let [best, least] = [[] as Place[], -1]
  for (let rows = 1; rows <= most; rows += 1) {
    const found = inRows(cells, [band, sector], count, rows)
    const nearest = leastApart(found)
    if (nearest > least) [best, least] = [found, nearest]
  }
  return best
}

/** As many places in every row as its length asks, numbered clockwise. */
function inRows(cells: Polar, [band, sector]: Cell, count: number, rows: number): Place[] {
  const [inner, outer] = [cells.bands[band] as number, cells.bands[band + 1] as number]
  const radii = Array.from({ length: rows }, (_, k) => outer - ((outer - inner) * (k + 0.5)) / rows)
  const found: { degrees: number; radius: number }[] = []
  radii.forEach((radius, row) => {
    const room = radii.slice(row).reduce((sum, one) => sum + one, 0)
    const there = Math.floor(((count - found.length) * radius) / room + 0.5)
    for (let k = 0; k < there; k += 1) found.push({ degrees: within(cells, sector, (k + 0.5) / there), radius })
  })
  found.sort((a, b) => a.degrees - b.degrees || b.radius - a.radius)
  return found.map(({ degrees, radius }) => turned(radius, degrees))
}

/** How far the two nearest are from each other, squared. */
function leastApart(places: readonly Place[]): number {
  let least = Infinity
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) least = Math.min(least, (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
  })
  return least === Infinity ? 0 : least
}

/** Places around the middle, the first above it: a household in its circle. */
export function roundAbout(count: number, radius: number): Place[] {
  return Array.from({ length: count }, (_, k) => turned(radius, 270 + (360 * k) / count))
}

function turned(radius: number, degrees: number): Place {
  const angle = (degrees * Math.PI) / 180
  return { x: tidy(radius * Math.cos(angle)), y: tidy(radius * Math.sin(angle)) }
}

function apart(a: Place, b: Place, clear: number): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return dx * dx + dy * dy >= clear * clear
}
