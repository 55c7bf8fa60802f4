// The neighbourhood: home in the middle, and the places somebody goes to in rings of distance.
import type { Alter, Network } from '../network.ts'
import { GROUPS, type LineKind } from '../look.ts'
import type { Cell } from '../polar.ts'
import { groupOf, shapePath } from '../shapes.ts'
import type { View } from '../view.ts'
import { around, put } from './around.ts'

const OF_LEVEL: Readonly<Record<string, number>> = {
  home: 0,
  street: 0,
  neighbourhood: 1,
  town: 2,
  country: 2,
  abroad: 2,
  online: 3,
}
const LEVELS = ['street', 'neighbourhood', 'town', 'online'] as const // what a ring says
const NEAR = 5 // minutes
const FURTHER = 15
const WELCOME: Readonly<Record<string, string>> = { yes: '+', sometimes: '±', no: '–' }

const plain = around({
  code: 'neighbourhood',
  cells: cellsOf,
  says(network, id, [band]) {
    const alter = network.alters.find((one) => one.id === id)
    return alter && ringOf(alter) === band ? [] : put(alter, id, 'place_level', LEVELS[band] ?? null)
  },
  unsays(network, id) {
    const alter = network.alters.find((one) => one.id === id)
    const minutes = alter?.travel_minutes === undefined ? [] : [{ entity: id, kind: 'alter', field: 'travel_minutes', value: null } as const]
    return [...put(alter, id, 'place_level', null), ...minutes]
  },
  showsBands: true,
})

export const neighbourhood: View = {
  ...plain,
  sign(_, alter) {
    const mark = WELCOME[alter.welcome ?? '']
    return mark ? { outline: shapePath(GROUPS[groupOf(alter)].shape, 0, 0, 7), mark } : null
  },
  links: linksOf,
  underlay: (network) => network.about.plan ?? null,
}

/** In which ring somebody stands; null as long as nobody said how far it is. */
export function ringOf(alter: Alter): number | null {
  if (alter.place_level) return OF_LEVEL[alter.place_level] ?? null
  if (alter.travel_minutes === undefined) return null
  if (alter.travel_minutes <= NEAR) return 0
  return alter.travel_minutes <= FURTHER ? 1 : 2
}

function cellsOf(network: Network): Map<string, Cell> {
  return new Map(
    network.alters.flatMap((alter) => {
      const ring = ringOf(alter)
      return ring === null ? [] : [[alter.id, [ring, 0] as const] as const]
    }),
  )
}

/** Each place is joined to the people one sees there. */
function linksOf(network: Network): { a: string; b: string; kind: LineKind }[] {
  return network.alters.flatMap(({ id, seen_there }) =>
    (seen_there ?? []).filter((other) => other !== id).map((other) => ({ a: id, b: other, kind: 'second_hand' as const })),
  )
}
