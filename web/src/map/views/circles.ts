// The circles: rings say how close it feels, quarters how people belong.
import { cellAt, closenessAt } from '../cells.ts'
import type { Alter, Network } from '../network.ts'
import { circlesOf } from '../network.ts'
import { CENTRE_RADIUS, OUTER, PERSON_RADIUS, RING_LINE, RINGS } from '../look.ts'
import { egoPlaces, type Place } from '../placing.ts'
import { shapePath } from '../shapes.ts'
import { spotPut, type Ground, type Put, type Speaks, type Stroke, type View } from '../view.ts'

const MARGIN = 9 // outside the outer ring, where names may hang over
const MOST_OUTSIDE = 6

export const circles: View = ringed('circles', {
  places: circlesOf,
  putDown(_, ego, id, at) {
    const { closeness, sector } = cellAt(at.x, at.y)
    return [
      spotPut('circles', id, at),
      { entity: `${ego}~${id}`, kind: 'bond', field: 'closeness', value: closeness },
      { entity: id, kind: 'alter', field: 'sector', value: sector },
    ]
  },
  into(_, ego, id, part) {
    return [{ entity: `${ego}~${id}`, kind: 'bond', field: 'closeness', value: Number(part) }, spotPut('circles', id, null)]
  },
  lift(_, ego, id) {
    return [spotPut('circles', id, null), { entity: `${ego}~${id}`, kind: 'bond', field: 'closeness', value: null }]
  },
  partOf: (network, alter) => String(network.bonds.get(alter.id)?.closeness ?? 4),
})

/** Circles as it was, or as it could be: only where a hand put somebody, and nothing of it is about now. */
export function layer(code: 'then' | 'wished'): View {
  return ringed(code, {
    places: (network) => new Map(network.alters.flatMap((alter) => spotted(network, code, alter))),
    putDown: (_, __, id, at) => [spotPut(code, id, at)],
    into: (network, _, id, part) => [spotPut(code, id, inRing(network.spots.get(`${code}~${id}`), Number(part)))],
    lift: (_, __, id) => [spotPut(code, id, null)],
    partOf: (_, __, place) => String(closenessAt(place.x, place.y)),
  })
}

/** Everybody who stands on the circles now, at the same places in a layer: to begin from. */
export function fromNow(network: Network, code: 'then' | 'wished'): Put[] {
  return [...circlesOf(network)].map(([id, place]) => spotPut(code, id, place))
}

function spotted(network: Network, code: string, { id }: Alter): [string, Place][] {
  const spot = network.spots.get(`${code}~${id}`)
  return spot ? [[id, ringedPlace({ x: spot[0], y: spot[1] })]] : []
}

type Own = Pick<View, 'places' | 'putDown' | 'into' | 'lift' | 'partOf'>

function ringed(code: string, own: Own): View {
  const side = OUTER + MARGIN
  return {
    code,
    showsTies: code === 'circles',
    hasQuadrants: true,
    rim: OUTER,
    isChosen: true,
    half: () => ({ width: side, height: side }),
    middle: (network) => egoPlaces(Math.max(network.egos.length, 1)),
    centre: () => (code === 'circles' ? { x: 0, y: 0, radius: CENTRE_RADIUS } : null),
    ground(network, places, words) {
      const ground = ringsOf(words)
      return code === 'circles' ? ground : { ...ground, strokes: [...ground.strokes, ...traces(network, places)] }
    },
    // With a little air: a name that only just fits still seems to run under the middle.
    obstacles: () => [{ x: 0, y: 0, width: 2 * CENTRE_RADIUS + 2, height: 2 * CENTRE_RADIUS + 2 }],
    parts: () => ['1', '2', '3', '4'],
    partName: (part, words) => words.labels.rings[part] ?? part,
    onPaper: ringedPlace,
    ...own,
  }
}

/** Under a layer, as through tracing paper: where people stand now. */
function traces(network: Network, places: ReadonlyMap<string, Place>): Stroke[] {
  const how = { colour: '#857f70', width: 0.3, dash: [0.8, 1.4] }
  return [...circlesOf(network)].flatMap(([id, now]) => {
    const there = places.get(id)
    if (!there) return []
    const dot = { ...how, path: shapePath('circle', now.x, now.y, PERSON_RADIUS / 2) }
    if (Math.hypot(now.x - there.x, now.y - there.y) <= PERSON_RADIUS) return [dot]
    return [{ ...how, path: `M${now.x} ${now.y}L${there.x} ${there.y}` }, dot]
  })
}

function ringsOf(words: Speaks): Ground {
  const rings = RINGS.map((radius) => ({
    path: `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0`,
    colour: RING_LINE,
    ...(radius === OUTER ? { width: 0.9, dash: [0.1, 2.4], cap: 'round' as const } : { width: 0.55 }),
  }))
  const cross = { path: `M0 ${-OUTER}V${OUTER}M${-OUTER} 0H${OUTER}`, colour: RING_LINE, width: 0.4 }
  return {
    strokes: [...rings, cross],
    texts: RINGS.map((radius, index) => ({ x: 0, y: radius, lines: [words.labels.rings[index + 1] ?? ''] })),
  }
}

/** Beside the middle and on the paper. */
function ringedPlace({ x, y }: Place): Place {
  const far = Math.hypot(x, y)
  const near = CENTRE_RADIUS + PERSON_RADIUS + 1
  const wanted = Math.min(Math.max(far, near), OUTER + MOST_OUTSIDE)
  return far < 0.01 ? { x: 0, y: -near } : { x: (x * wanted) / far, y: (y * wanted) / far }
}

/** The same direction from the middle, in the middle of another ring. */
export function inRing(from: Place | readonly [number, number] | null | undefined, closeness: number): Place {
  const { x, y } = !from ? { x: 0, y: -1 } : 'x' in from ? from : { x: from[0], y: from[1] }
  const outer = RINGS[closeness - 1] ?? OUTER
  const inner = RINGS[closeness - 2] ?? CENTRE_RADIUS + PERSON_RADIUS
  const far = Math.hypot(x, y) || 1
  const wanted = (inner + outer) / 2
  return { x: (x * wanted) / far, y: (y * wanted) / far }
}
