// A thin line from a sign to a name that had to stand far from it, as on paper.
import { at } from '../map/lines.ts'
import { widthOf } from '../map/text.ts'
import type { Name, Sizes } from './layout.ts'
import type { Person } from './people.ts'

const FAR = 4 // map units between the edge of a sign and a name, from which it seems nobody's
const LINE_HEIGHT = 1.2

/** The lines of all names that stand far from their signs, as one path in map units. */
export function leadersOf(people: readonly Person[], names: ReadonlyMap<string, Name>, { radius, letters }: Sizes, scale: number): string {
  return people
    .map(({ id, place }) => {
      const name = names.get(id)
      if (!place || !name || name.waits) return ''
      const half = { x: (Math.max(...name.lines.map(widthOf)) * letters) / 2, y: (name.lines.length * LINE_HEIGHT * letters) / 2 }
      const to = { x: nearest(name.dx, half.x) / scale, y: nearest(name.dy, half.y) / scale }
      const isFar = Math.hypot(to.x, to.y) > radius + FAR
      return isFar ? `M${at(place)}L${at({ x: place.x + to.x, y: place.y + to.y })}` : ''
    })
    .join('')
}

/** What lies nearest to the sign, of a name so far from it. */
function nearest(middle: number, half: number): number {
  return Math.min(Math.max(0, middle - half), middle + half)
}
