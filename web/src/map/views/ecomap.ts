// The ecomap: a household in its circle, and the systems and people around it.
import { energyOf } from '../energy.ts'
import { livesHere } from '../household.ts'
import { CENTRE_RADIUS, INK } from '../look.ts'
import type { Network } from '../network.ts'
import type { Place } from '../placing.ts'
import { besideMiddle, fitted, polar, roundAbout, spread, type Cell } from '../polar.ts'
import { systemOf } from '../systems.ts'
import { spotPut, type Put, type View } from '../view.ts'
import { around, put, ring, spotsOf, withMore } from './around.ts'

const CELLS = polar('ecomap')
const AROUND_EGO = 23.4 // how far from the centre the others of the household stand
const HOUSEHOLD = 'household'

const plain = around({
  code: 'ecomap',
  cells: cellsOf,
  says: (network, id, [, sector]) => [...movesOut(network, id), ...put(alterOf(network, id), id, 'system', CELLS.sectors[sector] ?? null)],
  unsays: (network, id) => [...movesOut(network, id), ...put(alterOf(network, id), id, 'system', null)],
  sectorField: 'system',
})

export const ecomap: View = {
  ...plain,
  showsTies: true,
  told(network, words) {
    const found = energyOf(network)
    const said = (['gives', 'costs', 'both'] as const).filter((way) => found[way] > 0)
    return said.map((way) => words.count(`ecomap.${way}`, found[way])).join(' ')
  },
  places(network) {
    const inside = network.alters.filter((alter) => livesHere(network, alter))
    const wanted = cellsOf(network)
    const around = spread(fitted(CELLS, wanted), wanted, spotsOf(network, 'ecomap'), inside.length + wanted.size)
    const places = roundAbout(inside.length, AROUND_EGO)
    return new Map([...inside.map(({ id }, k) => [id, places[k] as Place] as const), ...around])
  },
  centre: (network, alter) => ({ x: 0, y: 0, radius: livesHere(network, alter) ? CENTRE_RADIUS : CELLS.centre }),
  ground: (network, places, words) =>
    withMore(plain.ground(network, places, words), { strokes: [{ path: ring(CELLS.centre), colour: INK, width: 0.9, fill: '#fffdf7' }] }),
  obstacles: () => [{ x: 0, y: 0, width: 2 * CELLS.centre, height: 2 * CELLS.centre }],
  parts: () => [HOUSEHOLD, ...CELLS.sectors],
  partName: (part, words) => (part === HOUSEHOLD ? words.say('ecomap.household') : plain.partName(part, words)),
  partOf: (network, alter, place) => (livesHere(network, alter) ? HOUSEHOLD : plain.partOf(network, alter, place)),
  onPaper: (at) => (isInside(at) ? at : besideMiddle(CELLS, at)),
  putDown(network, ego, id, at) {
    if (isInside(at)) return movesIn(network, ego, id)
    return plain.putDown(network, ego, id, at)
  },
  into(network, ego, id, part) {
    if (part === HOUSEHOLD) return movesIn(network, ego, id)
    const sector = CELLS.sectors.indexOf(part)
    return [spotPut('ecomap', id, null), ...movesOut(network, id), ...put(alterOf(network, id), id, 'system', CELLS.sectors[sector] ?? null)]
  },
}

function cellsOf(network: Network): Map<string, Cell> {
  return new Map(
    network.alters.flatMap((alter) => {
      const system = livesHere(network, alter) ? null : systemOf(alter)
      return system ? [[alter.id, [0, CELLS.sectors.indexOf(system)] as const] as const] : []
    }),
  )
}

function isInside({ x, y }: Place): boolean {
  return Math.hypot(x, y) < CELLS.centre
}

function movesIn(network: Network, ego: string, id: string): Put[] {
  return [spotPut('ecomap', id, null), ...put(alterOf(network, id), id, 'lives_with', ego)]
}

/** Whoever is put outside the circle lives elsewhere. */
function movesOut(network: Network, id: string): Put[] {
  const alter = alterOf(network, id)
  return alter && livesHere(network, alter) ? put(alter, id, 'lives_with', null) : []
}

function alterOf(network: Network, id: string) {
  return network.alters.find((alter) => alter.id === id)
}

