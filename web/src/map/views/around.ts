// The drawings around a middle: what they share. What differs stands in a plan.
import type { Alter, Network } from '../network.ts'
import { CENTRE_RADIUS, OUTER, RING_LINE } from '../look.ts'
import { egoPlaces } from '../placing.ts'
import { beginsAt, besideMiddle, cellOf, fitted, narrowed, polar, spread, within, type Cell, type Polar, type PolarName } from '../polar.ts'
import { linesOf } from '../text.ts'
import { spotPut, type Ground, type GroundText, type Put, type Stroke, type View } from '../view.ts'

const BESIDE = 4 // between the outer edge and the names of the sectors
const NAME_SIZE = 4.4
const NAME_ROOM = 8 // in letter sizes; a longer one is broken
const HALF = { width: 142, height: 118 }
const QUIET = '#6b675d'

/** What makes one of these drawings what it is. */
export interface Plan extends Partial<View> {
  readonly code: PolarName
  /** In which cell everybody stands; who is missing waits in the tray. */
  cells(network: Network): Map<string, Cell>
  /** What it says to stand in a cell. */
  says(network: Network, id: string, cell: Cell): Put[]
  /** What is taken back of somebody who leaves the paper. */
  unsays(network: Network, id: string): Put[]
  readonly sectorField?: string
  readonly showsBands?: boolean
}

export function around(plan: Plan): View {
  const cells = polar(plan.code)
  const fit = (network: Network): Polar => fitted(cells, plan.cells(network))
  const hasSectors = plan.sectorField !== undefined
  const parts = hasSectors ? cells.sectors : cells.bands.slice(1).map((_, band) => String(band))
  const codeOf = ([band, sector]: Cell): string => (hasSectors ? (cells.sectors[sector] ?? '') : String(band))
  return {
    showsTies: false,
    hasQuadrants: false,
    isChosen: true,
    half: () => HALF,
    places: (network) => {
      const wanted = plan.cells(network)
      return spread(fitted(cells, wanted), wanted, spotsOf(network, plan.code), wanted.size)
    },
    middle: (network) => egoPlaces(Math.max(network.egos.length, 1)),
    centre: () => null,
    ground: (network, __, words) => ({
      strokes: hasSectors || plan.showsBands ? edges(fit(network), hasSectors ? cells.sectors.length : 0) : [],
      texts: [
        ...(hasSectors ? sectorNames(fit(network), (code) => words.option('alter', plan.sectorField ?? '', code)) : []),
        ...(plan.showsBands ? cells.bands.slice(1).map((ring, k): GroundText => ({ x: 0, y: ring, lines: [words.say(`band.${plan.code}.${k}`)] })) : []),
      ],
    }),
    obstacles: () => [{ x: 0, y: 0, width: 2 * CENTRE_RADIUS, height: 2 * CENTRE_RADIUS }],
    parts: () => parts,
    partName: (part, words) => (hasSectors ? words.option('alter', plan.sectorField ?? '', part) : words.say(`band.${plan.code}.${part}`)),
    partOf: (network, alter) => {
      const cell = plan.cells(network).get(alter.id)
      return cell ? codeOf(cell) : null
    },
    onPaper: (at) => besideMiddle(cells, at),
    putDown: (network, _, id, at) => [spotPut(plan.code, id, narrowed(fit(network), at)), ...plan.says(network, id, cellOf(fit(network), at))],
    into: (network, _, id, part) => {
      const number = parts.indexOf(part)
      return [spotPut(plan.code, id, null), ...plan.says(network, id, hasSectors ? [0, number] : [number, 0])]
    },
    lift: (network, _, id) => [spotPut(plan.code, id, null), ...plan.unsays(network, id)],
    ...plan,
  }
}

/** Where a hand put somebody in a drawing. */
export function spotsOf(network: Network, code: string): Map<string, readonly [number, number]> {
  return new Map(
    network.alters.flatMap(({ id }) => {
      const spot = network.spots.get(`${code}~${id}`)
      return spot ? [[id, spot] as const] : []
    }),
  )
}

/** One field of somebody, where it is not so already. */
export function put(alter: Alter | undefined, id: string, field: keyof Alter & string, value: string | null): Put[] {
  return (alter?.[field] ?? null) === value ? [] : [{ entity: id, kind: 'alter', field, value }]
}

function edges(cells: Polar, sectors: number): Stroke[] {
  const { bands } = cells
  const rings = bands.slice(1).map((radius) => ({ path: ring(radius), colour: RING_LINE, width: 0.55 }))
  const [inner, outer] = [bands[0] as number, bands.at(-1) as number]
  const spokes = Array.from({ length: sectors }, (_, k) => {
    const angle = (beginsAt(cells, k) * Math.PI) / 180
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return `M${inner * x} ${inner * y}L${outer * x} ${outer * y}`
  }).join('')
  return spokes ? [...rings, { path: spokes, colour: RING_LINE, width: 0.4, dash: [1, 1.4] }] : rings
}

export function ring(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`
}

function sectorNames(cells: Polar, nameOf: (code: string) => string): GroundText[] {
  return cells.sectors.map((code, k) => {
    const angle = (within(cells, k, 0.5) * Math.PI) / 180
    const [across, down] = [Math.cos(angle), Math.sin(angle)]
    const lines = linesOf(nameOf(code), NAME_ROOM)
    const far = OUTER + BESIDE
    return {
      x: far * across,
      y: far * down + (down * (lines.length - 0.5) * NAME_SIZE) / 2,
      lines,
      size: NAME_SIZE,
      anchor: across > 0.2 ? 'start' : across < -0.2 ? 'end' : 'middle',
      colour: QUIET,
      bold: true,
    }
  })
}

export function withMore(ground: Ground, more: Partial<Ground>): Ground {
  return {
    strokes: [...ground.strokes, ...(more.strokes ?? [])],
    texts: [...ground.texts, ...(more.texts ?? [])],
  }
}
