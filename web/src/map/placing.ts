// Where everybody stands on the circles: where a hand put them, else by rule.
import { closenessAt, sectorAt } from './cells.ts'
import {
  CENTRE_RADIUS,
  OUTER,
  PERSON_RADIUS,
  RINGS,
  SECTOR_START,
  SECTORS,
  type Sector,
} from './look.ts'

export interface Place {
  x: number
  y: number
}

/** What is known about where somebody belongs; `spot` is where a hand last put them. */
export interface Standing {
  id: string
  closeness: number | null
  sector: Sector | null
  spot: readonly [number, number] | null
}

const UP = 270 // degrees clockwise from the right, as the screen turns
const SHIFT = [0, -1 / 4, 1 / 4, -1 / 8] // of a step, by ring: no one right behind another
const AIR = 1 // between two signs in a row
// Rows as parts of the width of a ring, from outside in: one, or two, or where it is wide three.
const ROWS = [[1 / 2], [5 / 6, 1 / 6]]
const WIDE_ROWS = [[1 / 2], [7 / 8, 1 / 4], [7 / 8, 3 / 8], [11 / 12, 1 / 2, 1 / 12]]

/** The places of all who are on paper; who has no ring and no spot waits in the tray. */
export function placesOf(people: readonly Standing[]): Map<string, Place> {
  const places = new Map<string, Place>()
  const cells = new Map<string, string[]>()
  for (const person of people) {
    const spot = person.spot && onPaper(...person.spot)
    if (spot !== null && agrees(spot, person)) {
      places.set(person.id, spot)
      continue
    }
    const ring = person.closeness ?? (spot && closenessAt(spot.x, spot.y))
    if (ring === null) continue
    const key = cellKey(ring, person.sector)
    cells.set(key, [...(cells.get(key) ?? []), person.id])
  }
  const taken = [...places.values()]
  for (const sector of [...SECTORS, null]) {
    for (let ring = 1; ring <= RINGS.length; ring += 1) {
      const ids = cells.get(cellKey(ring, sector)) ?? []
      const found = freeSlots(ring, sector, ids.length, taken)
      ids.forEach((id, k) => places.set(id, found[k] as Place))
      taken.push(...found)
    }
  }
  return places
}

/** Whether a place lies where somebody is said to belong; a said ring or part goes first. */
function agrees({ x, y }: Place, { closeness, sector }: Standing): boolean {
  return (
    (closeness === null || closeness === closenessAt(x, y)) &&
    (sector === null || sector === sectorAt(x, y))
  )
}

/** The nearest place where a sign is not hidden by the centre and does not fall off the paper. */
export function onPaper(x: number, y: number): Place {
  const far = Math.sqrt(x * x + y * y)
  const least = CENTRE_RADIUS + PERSON_RADIUS
  if (far === 0) return { x: least, y: 0 }
  const wanted = Math.min(Math.max(far, least), OUTER)
  return wanted === far ? { x, y } : { x: (x / far) * wanted, y: (y / far) * wanted }
}

function cellKey(ring: number, sector: Sector | null): string {
  return `${ring} ${sector ?? ''}`
}

/** The first division of the cell that leaves enough room beside who stands there already. */
function freeSlots(
  ring: number,
  sector: Sector | null,
  count: number,
  taken: readonly Place[],
): Place[] {
  if (count === 0) return []
  const near = nearRing(ring, taken)
  const key = cellKey(ring, sector)
  const known = freed.get(key)
  if (known?.count === count && areSame(known.near, near)) return known.slots
  const found = lookFor(ring, sector, count, near)
  freed.set(key, { count, near, slots: found })
  return found
}

/** How each cell was filled last: nearly every edit leaves all but one as they were. */
const freed = new Map<string, { readonly count: number; readonly near: readonly Place[]; readonly slots: Place[] }>()

function areSame(some: readonly Place[], others: readonly Place[]): boolean {
  return some.length === others.length && some.every((place, at) => place.x === others[at]?.x && place.y === others[at]?.y)
}

function lookFor(ring: number, sector: Sector | null, count: number, near: readonly Place[]): Place[] {
  for (let division = count; division <= count + 12; division += 1) {
    const free: Place[] = []
    for (const slot of slots(ring, sector, division)) {
      if (isFree(slot, near)) free.push(slot)
      if (free.length === count) return free
    }
  }
  return [...slots(ring, sector, count)]
}

// A loop: in a crowd this is asked ten thousand times at every edit.
function isFree(slot: Place, near: readonly Place[]): boolean {
  for (const other of near) if (!apart(slot, other, 2 * PERSON_RADIUS)) return false
  return true
}

/** Only those who can stand in the way of somebody in this ring. */
function nearRing(ring: number, taken: readonly Place[]): Place[] {
  const inner = (RINGS[ring - 2] ?? 0) - 2 * PERSON_RADIUS
  const outer = (RINGS[ring - 1] as number) + 2 * PERSON_RADIUS
  return taken.filter(({ x, y }) => {
    const far = Math.sqrt(x * x + y * y)
    return far > inner && far < outer
  })
}

/** The same few divisions are asked for again at every edit. */
const divided = new Map<string, readonly Place[]>()

/** Places for so many people in one cell, in the order in which the circle turns.
 *
 * In one row while people fit beside each other; else in two, in a wide ring in three, in
 * turns. In a crowd that fits in none, people stand in the most rows and signs get smaller.
 * Without a sector they spread around twelve o'clock. Each ring is turned a little, so that
 * lines to the centre do not run over each other.
 */
export function slots(ring: number, sector: Sector | null, people: number): readonly Place[] {
  const key = `${cellKey(ring, sector)} ${people}`
  const known = divided.get(key) ?? divide(ring, sector, people)
  divided.set(key, known)
  return known
}

function divide(ring: number, sector: Sector | null, people: number): Place[] {
  const step = sector === null ? Math.min(90 / (ring + 1), 360 / people) : 90 / people
  const middle =
    sector === null
      ? UP - (step * (people - 1)) / 2
      : SECTOR_START + 90 * SECTORS.indexOf(sector) + step / 2
  const first = middle + step * (SHIFT[ring - 1] as number)
  let found: Place[] = []
  for (const rows of rowsOf(ring)) {
    found = inTurns(rows, people).map((radius, k) => turned(radius, first + step * k))
    if (allApart(found)) break
  }
  return found
}

/** The rows a ring can hold, from one row to as many as fit, each from outside in. */
function rowsOf(ring: number): number[][] {
  const inner = ring === 1 ? CENTRE_RADIUS + PERSON_RADIUS : (RINGS[ring - 2] as number)
  const wide = (RINGS[ring - 1] as number) - inner
  const parts = wide > 4 * PERSON_RADIUS ? WIDE_ROWS : ROWS
  return parts.map((rows) => rows.map((part) => inner + wide * part))
}

/** The row of one after another: each time the one with most room since the last in it.
 *
 * A row twice as long so holds about twice as many people.
 */
export function inTurns(rows: readonly number[], people: number): number[] {
  const last = rows.map(() => -Infinity)
  return Array.from({ length: people }, (_, k) => {
    const room = rows.map((radius, i) => (k - (last[i] as number)) * radius)
    const row = room.indexOf(Math.max(...room))
    last[row] = k
    return rows[row] as number
  })
}

function turned(radius: number, degrees: number): Place {
  const angle = (degrees * Math.PI) / 180
  return { x: tidy(radius * Math.cos(angle)), y: tidy(radius * Math.sin(angle)) }
}

/** Whether there is a little air between all signs. */
function allApart(places: readonly Place[]): boolean {
  const clear = 2 * PERSON_RADIUS + AIR
  return places.every((a, i) => places.every((b, j) => j <= i || apart(a, b, clear)))
}

function apart(a: Place, b: Place, clear: number): boolean {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return dx * dx + dy * dy >= clear * clear
}

/** Hundredths are finer than any pen, and the same in every language. */
export function tidy(value: number): number {
  return Math.floor(value * 100 + 0.5) / 100 + 0
}

/** The central person in the middle; two or more stand together in the centre circle. */
export function egoPlaces(count: number): { x: number; y: number; radius: number }[] {
  if (count <= 1) return count === 1 ? [{ x: 0, y: 0, radius: CENTRE_RADIUS }] : []
  const sine = Math.sin(Math.PI / count)
  const radius = (CENTRE_RADIUS * sine) / (1 + sine)
  return Array.from({ length: count }, (_, k) => {
    const angle = Math.PI + (2 * Math.PI * k) / count
    const far = CENTRE_RADIUS - radius
    return { x: tidy(far * Math.cos(angle)), y: tidy(far * Math.sin(angle)), radius: tidy(radius) }
  })
}
