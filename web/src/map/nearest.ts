// Who is meant when an arrow key is pressed: the nearest person in that direction.
import type { Place } from './placing.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
}

/** The nearest one within 45° of the direction, else the nearest further aside; null at the edge. */
export function nearest(
  places: ReadonlyMap<string, Place>,
  from: string | Place,
  direction: Direction,
): string | null {
  const start = typeof from === 'string' ? places.get(from) : from
  if (start === undefined) return null
  const [dx, dy] = STEP[direction]
  let found: string | null = null
  let least = Infinity
  for (const [id, place] of places) {
    const along = (place.x - start.x) * dx + (place.y - start.y) * dy
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx)
    if (id === from || along <= 0) continue
    const cost = along + 2 * aside + (aside > along ? 1_000 : 0)
    if (cost < least) {
      least = cost
      found = id
    }
  }
  return found
}
