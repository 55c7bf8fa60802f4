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
  for (let division = count; division <= count + 12; division += 1) {
    const free = slots(ring, sector, division).filter((slot) => taken.every((t) => apart(slot, t)))
    if (free.length >= count) return free.slice(0, count)
  }
  return slots(ring, sector, count)
}

function apart(a: Place, b: Place): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return dx * dx + dy * dy >= 4 * PERSON_RADIUS * PERSON_RADIUS
}

/** `count` places in one cell, in the order in which the circle turns.
 *
 * One row in the middle of the band holds one more person than the ring's number; more
 * people stand in two rows, in turns. Without a sector they spread around twelve o'clock.
 * Each ring is turned a little, so that lines to the centre do not run over each other.
 */
export function slots(ring: number, sector: Sector | null, count: number): Place[] {
  const inner = ring === 1 ? CENTRE_RADIUS + PERSON_RADIUS : (RINGS[ring - 2] as number)
  const outer = RINGS[ring - 1] as number
  const row = ring + 1
  const most = 90 / row
  const step = sector === null ? Math.min(most, 360 / count) : 90 / count
  const first =
    sector === null
      ? UP - (step * (count - 1)) / 2
      : SECTOR_START + 90 * SECTORS.indexOf(sector) + step / 2
  const rows = count > (sector === null ? 4 * row : row) ? [5 / 6, 1 / 6] : [1 / 2]
  return Array.from({ length: count }, (_, k) => {
    const radius = inner + (outer - inner) * (rows[k % rows.length] as number)
    const angle = ((first + step * (k + (SHIFT[ring - 1] as number))) * Math.PI) / 180
    return { x: tidy(radius * Math.cos(angle)), y: tidy(radius * Math.sin(angle)) }
  })
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
