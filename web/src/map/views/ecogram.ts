// The ecogram: a star with the person in its heart, and on each line what goes over it.
import { FUNCTIONS } from '../kinds.ts'
import { CENTRE_RADIUS, GROUPS, INK, RING_LINE, scaleFor, type Group } from '../look.ts'
import { bondKind, type Alter, type Bond, type Network } from '../network.ts'
import type { Place } from '../placing.ts'
import { groupOf } from '../shapes.ts'
import { widthOf } from '../text.ts'
import { spotPut, type GroundText, type Speaks, type Stroke, type View } from '../view.ts'
import { around } from './around.ts'

const TOWARDS = 0.62 // of the way to somebody
const [LETTERS, LETTERS_ROOM] = [4.6, 20] // how large on a line, and how long at most
const LEAST_SCALE = 0.6 // of letters in a crowd
const ORDER = Object.keys(GROUPS) as Group[]

const plain = around({ code: 'ecogram', cells: cellsOf, says: () => [], unsays: () => [] })

export const ecogram: View = {
  ...plain,
  isChosen: false,
  half: () => ({ width: 116, height: 118 }), // no names of sectors stand around it
  centre: () => ({ x: 0, y: 0, radius: CENTRE_RADIUS }),
  ground: (network, places, words) => ({
    strokes: network.alters.flatMap((alter) => threadOf(alter, network, places, words)),
    texts: network.alters.flatMap(({ id }): GroundText[] => {
      const place = places.get(id)
      const letters = lettersOf(network.bonds.get(id), words)
      if (!place || !letters) return []
      const size = Math.min(LETTERS, LETTERS_ROOM / Math.max(widthOf(letters), 0.1)) * Math.max(scaleFor(places.size), LEAST_SCALE)
      return [{ x: place.x * TOWARDS, y: place.y * TOWARDS, lines: [letters], size, colour: INK, bold: true }]
    }),
  }),
  told: lettersTold,
  parts: () => ORDER,
  partName: (part, words) => words.labels.groups[part] ?? part,
  partOf: (_, alter) => groupOf(alter),
  into: (_, __, id) => [spotPut('ecogram', id, null)],
}

/** What the letters that occur stand for, and what a capital and a small one mean. */
function lettersTold({ bonds }: Network, words: Speaks): string {
  const used = FUNCTIONS.filter((name) => [...bonds.values()].some((bond) => ['get', 'give', 'both'].includes(bond[name] ?? '')))
  if (used.length === 0) return ''
  const said = used.map((name) => `${words.say(`letter.${name}`).toUpperCase()} ${words.say(`letters.${name}`)}`)
  return `${[...said, words.say('letters.both')].join(' · ')}.`
}

/** A thin thread to who has letters, and no line for them to stand on. */
function threadOf(alter: Alter, network: Network, places: ReadonlyMap<string, Place>, words: Speaks): Stroke[] {
  const [place, bond] = [places.get(alter.id), network.bonds.get(alter.id)]
  if (!place || bondKind(alter, bond) || !lettersOf(bond, words)) return []
  return [{ path: `M0 0L${place.x} ${place.y}`, colour: RING_LINE, width: 0.55 }]
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
