// The inclusion web: nine parts of life, with people in the inner band and places in the outer.
import type { Alter, Network } from '../network.ts'
import { polar, type Cell } from '../polar.ts'
import { GROUPS } from '../look.ts'
import { groupOf, shapePath } from '../shapes.ts'
import type { Speaks, View } from '../view.ts'
import { around, put } from './around.ts'
import { lettersOf } from './ecogram.ts'

const CELLS = polar('web')
const PLACES: readonly (string | undefined)[] = ['place', 'group', 'service']

const STAR = starPath(7 * 0.6)

const plain = around({
  code: 'web',
  cells: cellsOf,
  says: (network, id, [, sector]) => put(alterOf(network, id), id, 'domain', CELLS.sectors[sector] ?? null),
  unsays: (network, id) => put(alterOf(network, id), id, 'domain', null),
  sectorField: 'domain',
  showsBands: true,
})

export const web: View = {
  ...plain,
  sign(network, alter, words) {
    const outline = shapePath(GROUPS[groupOf(alter)].shape, 0, 0, 7)
    if (alter.status === 'wished') return { outline, more: STAR }
    const letters = lettersOf(network.bonds.get(alter.id), words)
    return letters ? { outline, mark: letters } : null
  },
  told: counted,
}

/** The star of a wish: five points, one upwards. */
function starPath(radius: number): string {
  const corners = Array.from({ length: 10 }, (_, k) => {
    const [far, angle] = [k % 2 === 0 ? radius : radius * 0.42, ((36 * k - 90) * Math.PI) / 180]
    return `${(far * Math.cos(angle)).toFixed(2)} ${(far * Math.sin(angle)).toFixed(2)}`
  })
  return `M${corners.join('L')}Z`
}

function cellsOf(network: Network): Map<string, Cell> {
  return new Map(
    network.alters.flatMap((alter) => {
      if (!alter.domain) return []
      return [[alter.id, [bandOf(alter), CELLS.sectors.indexOf(alter.domain)] as const] as const]
    }),
  )
}

function bandOf(alter: Alter): number {
  return PLACES.includes(alter.sort) ? 1 : 0
}

/** How many people, places and parts of life; never how many are missing. */
function counted(network: Network, words: Speaks): string {
  const there = network.alters.filter(({ domain }) => domain)
  if (there.length === 0) return ''
  const places = there.filter((alter) => bandOf(alter) === 1).length
  const parts = new Set(there.map(({ domain }) => domain)).size
  return [
    words.count('web.people', there.length - places),
    words.count('web.places', places),
    words.count('web.parts', parts),
  ].join(' ')
}

function alterOf(network: Network, id: string): Alter | undefined {
  return network.alters.find((alter) => alter.id === id)
}
