// The ecogram: a star with the person in its heart, and on each line what goes over it.
import { FUNCTIONS } from '../kinds.ts'
import { CENTRE_RADIUS, GROUPS, INK, type Group } from '../look.ts'
import type { Bond, Network } from '../network.ts'
import { groupOf } from '../shapes.ts'
import { widthOf } from '../text.ts'
import { spotPut, type GroundText, type Speaks, type View } from '../view.ts'
import { around } from './around.ts'

const TOWARDS = 0.62 // of the way to somebody
const ORDER = Object.keys(GROUPS) as Group[]

const plain = around({ code: 'ecogram', cells: cellsOf, says: () => [], unsays: () => [] })

export const ecogram: View = {
  ...plain,
  isChosen: false,
  centre: () => ({ x: 0, y: 0, radius: CENTRE_RADIUS }),
  ground: (network, places, words) => ({
    strokes: [],
    texts: network.alters.flatMap(({ id }): GroundText[] => {
      const place = places.get(id)
      const letters = lettersOf(network.bonds.get(id), words)
      if (!place || !letters) return []
      const size = Math.min(3.8, 16 / Math.max(widthOf(letters), 0.1))
      return [{ x: place.x * TOWARDS, y: place.y * TOWARDS, lines: [letters], size, colour: INK, bold: true }]
    }),
  }),
  parts: () => ORDER,
  partName: (part, words) => words.labels.groups[part] ?? part,
  partOf: (_, alter) => groupOf(alter),
  into: (_, __, id) => [spotPut('ecogram', id, null)],
}

/** Everybody around the person, those of one group beside each other. */
function cellsOf(network: Network): Map<string, readonly [number, number]> {
  const inOrder = network.alters
    .map((alter) => ({ id: alter.id, at: ORDER.indexOf(groupOf(alter)) }))
    .sort((a, b) => a.at - b.at)
  return new Map(inOrder.map(({ id }) => [id, [0, 0] as const]))
}

/** A capital for what one gets, a small letter for what one gives. */
export function lettersOf(bond: Bond | undefined, words: Speaks): string {
  return FUNCTIONS.map((name) => {
    const [how, letter] = [bond?.[name], words.say(`letter.${name}`)]
    const gets = how === 'get' || how === 'both' ? letter.toUpperCase() : ''
    return how === 'give' || how === 'both' ? gets + letter.toLowerCase() : gets
  }).join('')
}
