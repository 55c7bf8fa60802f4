// In a crowd on a small screen: which names are written, and which wait until the paper comes closer.
import { overlap, type Box } from './boxes.ts'
import { boxOf, type Turn } from './labels.ts'

const TOUCH = 0.15 // of the height of a line: two names may come so near to each other
const HIDDEN = 0.5 // of a sign: whoever is covered more is not seen any more

/** Where each name is written so that it lies on no other name and hides nobody; who is missing, waits.
 *
 * A name stays where it is when that is free, else takes the best place that is.
 *
 * @param turns How the names came to their places; whoever should be read soonest comes first.
 * @param taken Where no name may lie, but of who stands in there.
 * @param line How high one line of letters is.
 * @param inside Pushes a name back from the edge of the paper.
 */
export function thinned(turns: readonly Turn[], taken: readonly Box[], line: number, inside: (box: Box) => Box): Map<string, Box> {
  const written = new Map<string, Box>()
  const signs = new Map(turns.map(({ person }) => [person.id, signBox(person)]))
  const touch = TOUCH * line
  for (const turn of turns) {
    const others = taken.filter((box) => !isIn(turn.person, box))
    const isFree = (box: Box): boolean => {
      if (others.some((other) => liesOn(box, other, touch))) return false
      for (const id of turn.near) {
        const [name, sign] = [written.get(id), signs.get(id)]
        if (name && liesOn(box, name, touch)) return false
        if (sign && overlap(box, sign) > HIDDEN * sign.width * sign.height) return false
      }
      return true
    }
    const place = inside(boxOf(turn))
    const found = isFree(place) ? place : byCost(turn).map(inside).find(isFree)
    if (found) written.set(turn.person.id, found)
  }
  return written
}

function byCost({ candidates, fixed }: Turn): Box[] {
  const order = candidates.map((_, k) => k).sort((a, b) => (fixed[a] as number) - (fixed[b] as number) || a - b)
  return order.map((k) => candidates[k] as Box)
}

function signBox({ x, y, radius }: Turn['person']): Box {
  return { x, y, width: 1.8 * radius, height: 1.8 * radius }
}

function isIn({ x, y }: Turn['person'], box: Box): boolean {
  return Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2
}

/** Whether one lies on the other by more than an edge. */
function liesOn(a: Box, b: Box, touch: number): boolean {
  const wide = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  const high = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
  return wide > touch && high > touch
}
