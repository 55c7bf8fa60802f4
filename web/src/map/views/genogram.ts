// The genogram: who is family of whom, generation by generation.
import { feelingStrokes } from '../genogram/feelings.ts'
import { householdPath, householdsOf } from '../genogram/household.ts'
import { familyOf } from '../genogram/kin.ts'
import { layoutOf, LETTERS, type Layout } from '../genogram/layout.ts'
import { ageOf, drawnAlter, drawnEgo, insideOf, markOf, outlineOf, sizeOf, yearsOf, type Drawn } from '../genogram/signs.ts'
import { familyStrokes, PENS, unionYears, YEARS } from '../genogram/strokes.ts'
import { INK, PERSON_RADIUS } from '../look.ts'
import type { Alter, Network } from '../network.ts'
import type { Place } from '../placing.ts'
import { groupOf } from '../shapes.ts'
import { spotPut, type GroundText, type Sign, type View } from '../view.ts'

const CODE = 'genogram'
const [MOST_ROOM, APART] = [60, 2] // of a name with nobody near, and between two names
const BOX = 7 // the radius of a sign in its own box
const [OVER_SIGN, BESIDE_LINE] = [3.2, 1.4] // of years

/** The drawing of a network, worked out once. */
const known = new WeakMap<Network, Layout>()

export function layoutFor(network: Network): Layout {
  const there = known.get(network)
  if (there) return there
  const people = [...network.egos, ...network.alters]
  const names = new Map(people.map((one) => [one.id, one.name ?? ('met_at' in one ? one.met_at : undefined) ?? '…']))
  const shifts = new Map(people.flatMap(({ id }) => shiftOf(network, id) ?? []))
  const layout = layoutOf(familyOf(network), names, shifts)
  known.set(network, layout)
  return layout
}

function shiftOf({ spots }: Network, id: string): [string, number][] | null {
  const spot = spots.get(`${CODE}~${id}`)
  return spot ? [[id, spot[0]]] : null
}

export const genogram: View = {
  code: CODE,
  showsTies: false,
  hasQuadrants: false,
  isChosen: false,
  waits: mayBeFamily,
  half(network) {
    const { halfWidth, halfHeight } = layoutFor(network)
    return { width: halfWidth + 2, height: halfHeight + 2 }
  },
  places: (network) => {
    const own = new Set(network.egos.map(({ id }) => id))
    return new Map([...layoutFor(network).places].filter(([id]) => !own.has(id)))
  },
  middle: (network) => {
    const { places } = layoutFor(network)
    const egos = network.egos.map(({ id }) => ({ ...(places.get(id) as Place), radius: PERSON_RADIUS }))
    return egos.length > 0 ? egos : [{ x: 0, y: 0, radius: PERSON_RADIUS }]
  },
  movesMiddle: true,
  centre: () => null,
  ground(network, _, __, lens) {
    const layout = layoutFor(network)
    const homes = householdsOf(network, layout).map((home) => ({ ...PENS['household'], path: householdPath(home, layout) }))
    const feelings = lens === 'feelings' ? feelingStrokes(network.kinship, layout) : []
    return {
      strokes: [...homes, ...familyStrokes(layout), ...feelings],
      texts: [...layout.couples.flatMap(unionYears), ...lifeYears(network, layout), ...adopted(layout)].map((text) => ({ ...text, optional: true })),
    }
  },
  obstacles: () => [],
  fixed(network) {
    const layout = layoutFor(network)
    return { radius: PERSON_RADIUS, letters: LETTERS, names: layout.names, room: (id) => roomOf(layout, id) }
  },
  parts: (network) => layoutFor(network).rows.map((_, row) => String(row)),
  partName: (part, words) => words.say('genogram.row', { number: Number(part) + 1 }),
  partOf: (network, { id }) => {
    const row = layoutFor(network).rows.findIndex((line) => line.includes(id))
    return row < 0 ? null : String(row)
  },
  onPaper: (at) => at,
  putDown(network, _, id, at) {
    const place = layoutFor(network).places.get(id)
    if (!place) return []
    const shift = (network.spots.get(`${CODE}~${id}`)?.[0] ?? 0) + at.x - place.x
    return [spotPut(CODE, id, { x: shift, y: 0 })]
  },
  into: () => [],
  lift: (network, _, id) => (network.spots.has(`${CODE}~${id}`) ? [spotPut(CODE, id, null)] : []),
  sign: (_, alter) => signOf(drawnAlter(alter), alter),
  egoSign: (ego) => signOf(drawnEgo(ego), ego),
}

/** How wide a name may be where letters are larger than in the drawing: up to halfway whoever stands beside. */
function roomOf({ half, rows, places }: Layout, id: string): number {
  const [own, row] = [places.get(id), rows.find((line) => line.includes(id)) ?? []]
  const apart = row.flatMap((other) => (other === id || !own ? [] : [Math.abs((places.get(other) as Place).x - own.x)]))
  return Math.max(2 * (half.get(id) ?? 0), Math.min(...apart, MOST_ROOM) - APART)
}

function signOf(drawn: Drawn, said: Pick<Alter, 'born' | 'died'>): Sign {
  const radius = BOX * sizeOf(drawn)
  const more = insideOf(drawn, radius)
  return { outline: outlineOf(drawn, radius), mark: markOf(drawn, ageOf(said, new Date().getFullYear())), ...(more ? { more } : {}) }
}

/** Whoever could be family: that is said of them, or nothing is. */
function mayBeFamily(alter: Alter): boolean {
  const group = groupOf(alter)
  return (alter.sort ?? 'person') === 'person' && (group === 'family' || (group === 'unknown' && !alter.sector))
}

/** The years of everybody's life, beside the line that comes down to them. */
function lifeYears({ egos, alters }: Network, { places, descends }: Layout): GroundText[] {
  return [...egos, ...alters].flatMap((person): GroundText[] => {
    const [years, place] = [yearsOf(person), places.get(person.id)]
    if (!years || !place) return []
    const side = descends.get(person.id) ?? 0
    const anchor = side < 0 ? 'end' : side > 0 ? 'start' : 'middle'
    return [{ x: place.x + side * BESIDE_LINE, y: place.y - PERSON_RADIUS - OVER_SIGN, lines: [years], size: YEARS, anchor, colour: INK }]
  })
}

/** A small A beside the line to an adopted child. */
function adopted({ lines }: Layout): GroundText[] {
  return lines.flatMap(({ kind, people, points }): GroundText[] => {
    const foot = points.at(-1)
    if (kind !== 'adopted' || people.length !== 1 || !foot) return []
    return [{ x: foot.x - 2, y: foot.y - PERSON_RADIUS * 0.85, lines: ['A'], size: YEARS, colour: INK }]
  })
}
