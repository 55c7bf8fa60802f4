// A figure on a table, seen from above: its layers from below to above, each as a path.
import type { FieldsOf, OPTIONS } from './kinds.ts'
import type { Box } from './labels.ts'
import { at, written, type End, type Point } from './lines.ts'
import { FIGURES, INK, OUTER, PAPER, type Layer, type Mark } from './look.ts'
import { block, box, cloth, glass, outline, oval, pointOf, rail, type Painted, type Stand } from './props.ts'
import { shapePath } from './shapes.ts'

export type Figure = FieldsOf['figure'] & { readonly id: string }
export type Colour = (typeof OPTIONS.FigureColour)[number]

const REACH = { standing: 1.2, sitting: 1.35, lying: 1.9 } as const // in radii, from the middle
const [TO_NOSE, TO_FEET, TO_SIDE] = [1.9, 1.65, 0.7] as const // of who lies
const OBJECT = 1.1
const FURTHER = { cloth: 0.15, glass: 0.35 } as const // than what they cover
const AIR = 5 // around fences and threads, kept free of names
const BLOCK = 1 // half its side, in reaches
export const EYE = 48 // how far under the middle the eyes stand when the table is seen from a figure

/** Where a figure stands; one that was never turned looks up. */
export function standOf(figure: Figure): Stand {
  const [x, y] = figure.at ?? [0, 0]
  return { x, y, radius: FIGURES.sizes[figure.size ?? 'middle'], facing: figure.facing ?? 0 }
}

/** The round room a figure takes, with what covers or lifts it. */
export function endOf(figure: Figure): End {
  const { x, y, radius } = standOf(figure)
  if (figure.sort === 'fence') return { x, y, radius: FIGURES.fences[figure.size ?? 'middle'] }
  const reach = reachOf(figure)
  const covered = reach + (figure.cover ? FURTHER[figure.cover] : 0)
  const raised = figure.raised ? reach * BLOCK * Math.sqrt(2) : 0
  return { x, y, radius: Math.max(covered, raised) * radius }
}

/** How far from its middle a figure is tied to another: at the body of who lies, else at the room it takes. */
export function knotOf(figure: Figure, other: Point): End {
  const end = endOf(figure)
  const bare = figure.sort !== 'object' && figure.sort !== 'fence' && !figure.cover && !figure.raised
  if (figure.pose !== 'lying' || !bare) return end
  const stand = { ...standOf(figure), x: 0, y: 0 }
  const [ahead, aside] = [pointOf(stand, 1, 0), pointOf(stand, 0, 1)]
  const [dx, dy] = [other.x - end.x, other.y - end.y]
  const along = (dx * ahead.x + dy * ahead.y) / stand.radius
  const across = (dx * aside.x + dy * aside.y) / stand.radius
  const times = Math.sqrt((along / (along > 0 ? TO_NOSE : TO_FEET)) ** 2 + (across / TO_SIDE) ** 2)
  const length = Math.sqrt(dx * dx + dy * dy)
  return { ...end, radius: times ? (stand.radius * length) / times : end.radius }
}

/** Everything that is painted of a figure, from below to above. */
export function layersOf(figure: Figure, stand = standOf(figure)): Painted[] {
  if (figure.sort === 'fence') return [['rail', rail(stand, FIGURES.fences[figure.size ?? 'middle'])]]
  const reach = reachOf(figure)
  const below = figure.raised ? block(stand, reach * BLOCK * stand.radius) : []
  if (figure.cover === 'cloth') return [...below, ...cloth(stand, reach + FURTHER.cloth)]
  const over = figure.cover === 'glass' ? glass(stand, reach + FURTHER.glass) : []
  const inside = figure.sort === 'object' ? thing(figure, stand) : somebody(figure, stand)
  return [...below, ...inside, ...over]
}

/** Small boxes along fences and threads, over which no name should lie. */
export function lying(figures: readonly Figure[], threads: readonly (readonly [string, string])[]): Box[] {
  const ends = new Map(figures.map((figure) => [figure.id, endOf(figure)]))
  const fences = figures
    .filter(({ sort }) => sort === 'fence')
    .map((figure) => ({ ...standOf(figure), radius: FIGURES.fences[figure.size ?? 'middle'] }))
  const points = [
    ...fences.flatMap((stand) => [-1, -0.5, 0, 0.5, 1].map((aside) => pointOf(stand, 0, aside))),
    ...threads.flatMap(([first, second]) => {
      const [a, b] = [ends.get(first), ends.get(second)]
      return a && b ? [0.2, 0.3, 0.5, 0.7, 0.8].map((part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })) : []
    }),
  ]
  return points.map(({ x, y }) => ({ x, y, width: AIR, height: AIR }))
}

function reachOf({ sort, pose }: Figure): number {
  return sort === 'object' ? OBJECT : REACH[pose ?? 'standing']
}

/** Shoulders, head and nose; legs and a chair when sitting, a long body when lying. */
function somebody({ pose, colour }: Figure, stand: Stand): Painted[] {
  const lies = pose === 'lying'
  const nose = lies ? 1.9 : 1.15
  const head = pointOf(stand, lies ? 0.9 : 0, 0)
  const painted: Painted[] = []
  if (pose === 'sitting') {
    const chair = [pointOf(stand, -0.95, -0.85), pointOf(stand, -0.95, 0.85)].map(at)
    const leg = (s: number): string =>
      outline(stand, [0.2, s * 0.24], [1.3, s * 0.24], [1.3, s * 0.8], [0.2, s * 0.8])
    painted.push(['chair', `M${chair.join('L')}`], ['legs', leg(-1) + leg(1)])
  }
  painted.push(
    ['body', lies ? oval(stand, -0.4, 1.25, 0.66) : oval(stand, 0, 0.7, 1.15)],
    ['nose', outline(stand, [nose, 0], [nose - 0.7, -0.42], [nose - 0.7, 0.42])],
    [colour ? 'head' : 'plain_head', shapePath('circle', head.x, head.y, 0.6 * stand.radius)],
  )
  if (colour) painted.push(['mark', markPath(FIGURES.colours[colour].mark, head.x, head.y, 0.3 * stand.radius)])
  return painted
}

/** A square block; it has a nose only once somebody turned it. */
function thing({ colour, facing }: Figure, stand: Stand): Painted[] {
  const painted: Painted[] = [['body', outline(stand, [-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85])]]
  if (typeof facing === 'number') painted.push(['nose', outline(stand, [1.35, 0], [0.85, -0.42], [0.85, 0.42])])
  if (colour) {
    painted.push(['dark_mark', markPath(FIGURES.colours[colour].mark, stand.x, stand.y, 0.34 * stand.radius)])
  }
  return painted
}

/** The mark that goes with a colour; it stays upright however a figure is turned. */
export function markPath(mark: Mark, x: number, y: number, r: number): string {
  if (mark === 'dot') return shapePath('circle', x, y, r)
  if (mark === 'diamond' || mark === 'square') return shapePath(mark, x, y, r)
  if (mark === 'triangle') {
    return `M${at({ x, y: y - 1.1 * r })}L${at({ x: x + r, y: y + 0.8 * r })}L${at({ x: x - r, y: y + 0.8 * r })}Z`
  }
  if (mark === 'bars') return box(x - 0.5 * r, y, 0.3 * r, r) + box(x + 0.5 * r, y, 0.3 * r, r)
  const [left, right, inner] = [at({ x: x - 0.55 * r, y }), at({ x: x + 0.55 * r, y }), written(0.55 * r)]
  const hole = `A${inner} ${inner} 0 1 0` // the other way round, so that it stays open
  return `${shapePath('circle', x, y, 1.1 * r)}M${left}${hole} ${right}${hole} ${left}Z`
}

/** How a layer is painted, in the colour of its figure; ink for who has none. */
export function paintOf(
  layer: Layer,
  figure?: Figure,
): { fill: string; stroke: string; width: number; dash: string; cap: 'round' | 'butt' } {
  const { fill, stroke, width = 0, cap = 'butt' } = FIGURES.paint[layer]
  const colour = figure?.colour ? FIGURES.colours[figure.colour].colour : INK
  const inks: Readonly<Record<string, string>> = {
    ink: INK,
    paper: PAPER,
    colour,
    tint: figure?.colour ? tint(colour) : PAPER,
  }
  const ink = (name?: string): string => (name ? (inks[name] ?? name) : 'none')
  const dash = figure?.sort === 'part' && layer === 'body' ? FIGURES.part_dash.join(' ') : ''
  return { fill: ink(fill), stroke: ink(stroke), width, dash, cap }
}

function tint(colour: string): string {
  const part = (i: number): number => Number.parseInt(colour.slice(i, i + 2), 16)
  return `#${[1, 3, 5].map((i) => (255 - Math.floor((255 - part(i)) / 8)).toString(16).padStart(2, '0')).join('')}`
}

/** In which of the nine parts of the table a point lies, row by row from the top left. */
export function placeNumber([x, y]: readonly [number, number]): number {
  const third = OUTER / 3
  const part = (value: number): number => (value < -third ? 0 : value > third ? 2 : 1)
  return 3 * part(y) + part(x)
}

/** To which of the eight ways somebody looks: 0 is up, then clockwise. */
export function wayNumber(facing: number): number {
  return Math.floor((facing + 22.5) / 45) % 8
}

/** The table turned so that the eyes of a figure look up, standing a little under the middle.
 *
 * `amount`: how far on the way there, from 0 to 1; the short way round.
 */
export function seenFrom(eyes: Point & { facing: number }, point: Point, amount = 1): Point {
  const short = eyes.facing > 180 ? eyes.facing - 360 : eyes.facing
  const angle = (short * amount * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const [dx, dy] = [point.x - eyes.x, point.y - eyes.y]
  const [x, y] = [eyes.x * (1 - amount), eyes.y + (EYE - eyes.y) * amount]
  return { x: x + dx * cos + dy * sin, y: y + dy * cos - dx * sin }
}

/** Back from the turned table to where a point lies on it. */
export function seenBack(eyes: Point & { facing: number }, point: Point): Point {
  const angle = (eyes.facing * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const [dx, dy] = [point.x, point.y - EYE]
  return { x: eyes.x + dx * cos - dy * sin, y: eyes.y + dx * sin + dy * cos }
}

/** Degrees as they are kept: from 0 up to 359. */
export function turned(facing: number, by: number): number {
  return ((Math.round(facing + by) % 360) + 360) % 360
}
