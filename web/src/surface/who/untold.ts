// Who is there for their work, while nobody said yet for what: asked about, never guessed.
import { bubbleOf } from '../../map/bubbles.ts'
import { isPaid } from '../../map/shapes.ts'
import type { Drawing, Person } from '../people.ts'

const HERE: ReadonlySet<unknown> = new Set([undefined, 'active', 'asleep', 'second_hand'])

/** Whoever was taken off the sheet by hand is not asked about again. */
export function untold({ network, people }: Pick<Drawing, 'network' | 'people'>): Person[] {
  return people.filter(
    ({ id, alter }) =>
      isPaid(alter) === true && HERE.has(alter.status) && bubbleOf(network, alter) === null && !network.spots.has(`who~${id}`),
  )
}
