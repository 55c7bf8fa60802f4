// Where signs, names and lines stand on this screen; everything in map units.
import type { Box, Labelled, Surroundings } from '../map/labels.ts'
import { placeLabels } from '../map/labels.ts'
import type { End } from '../map/lines.ts'
import { lineBetween, stroke } from '../map/lines.ts'
import type { LineKind } from '../map/look.ts'
import { LABEL_ROOM, LABEL_SIZE, LINES, PERSON_RADIUS, scaleFor } from '../map/look.ts'
import { bondLine, ends, tieLine, type Tie } from '../map/network.ts'
import { linesOf, shortened, widthOf } from '../map/text.ts'
import type { Place } from '../map/placing.ts'
import type { Fixed, GroundText, View } from '../map/view.ts'
import type { Drawing, Person } from './people.ts'
import { growth, unit, type Viewport } from './viewport.ts'

export interface Sizes {
  /** Of a sign, in map units. */
  readonly radius: number
  /** Of the letters, in pixels. */
  readonly letters: number
}

export interface Name {
  readonly lines: readonly string[]
  /** From the middle of the sign, in pixels. */
  readonly dx: number
  readonly dy: number
}

export interface Strand {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: LineKind
  readonly path: string
  readonly arrows: readonly string[]
}

const LEAST_LETTERS = 0.8 // of the reader's own letter size
const MOST_LETTERS = 1.4
const LINE_HEIGHT = 1.2
const LEAST_OF_GROUND = 11.5 // pixels
const CLOSER = 1.15 // how much larger letters may be than the rows they stand in were made for
const LEAST_FIXED = 9 // pixels; whoever needs larger letters brings the paper closer
const FIXED_ROOM = 6.4 // in letter sizes, as the drawing itself breaks names
const WIDEST = 0.36 // of the paper, for one name
const BESIDE = 2 // between a sign and a name on its right

/** Signs shrink a little when many share the paper, and grow when the paper is brought closer. */
export function sizesFor(view: Viewport, people: number, own = view.letters): Sizes {
  const scale = scaleFor(people) * growth(view)
  const pixels = (LABEL_SIZE * unit(view) * scale) / view.zoom
  return {
    radius: (PERSON_RADIUS * scale) / view.zoom,
    letters: Math.min(Math.max(pixels, LEAST_LETTERS * own), MOST_LETTERS * own),
  }
}

/** Signs that keep their size on the paper, with letters that can still be read. */
export function fixedSizes(view: Viewport, fixed: Fixed): Sizes {
  return { radius: fixed.radius, letters: Math.max(fixed.letters * unit(view), LEAST_FIXED) }
}

/** A place for the name of everybody on the paper, so that names do not lie over each other.
 *
 * A name that stays where it was in `before` is the very same object.
 */
export function namesOf(
  people: readonly Person[],
  view: Viewport,
  sizes: Sizes,
  ground: Under,
  before?: ReadonlyMap<string, Name>,
): Map<string, Name> {
  const scale = unit(view)
  const size = sizes.letters / scale
  if (ground.fixed) return fixedNames(people, ground.fixed, scale, size, before)
  const broken = new Map(people.map((person) => [person.id, linesFor(person, ground, size, roomFor(people.length, view, sizes.letters))]))
  const labelled = people.flatMap((person): Labelled[] => {
    const lines = broken.get(person.id) ?? []
    if (!person.place) return []
    const width = Math.max(...lines.map(widthOf)) * size
    return [{ id: person.id, ...person.place, radius: sizes.radius, width, height: lines.length * LINE_HEIGHT * size }]
  })
  const laid = ground.beside ? besideSigns(labelled, size) : layOut(labelled, surroundings(view, ground), before)
  const names = new Map(
    labelled.map((person) => {
      const box = keptInside(laid.boxes.get(person.id) as Box, view)
      const name = {
        lines: broken.get(person.id) ?? [],
        dx: (box.x - person.x) * scale,
        dy: (box.y - person.y) * scale,
      }
      const old = before?.get(person.id)
      return [person.id, old && isSameName(old, name) ? old : name]
    }),
  )
  laidOut.set(names, laid)
  return names
}

/** Pushed back from where the edge of the paper would cut it off; brought closer, the paper goes on. */
export function keptInside<T extends { x: number; width: number }>(box: T, view: Viewport): T {
  if (view.zoom !== 1 || view.turn !== 0) return box
  const most = Math.max(view.width / 2 / unit(view) - 1 - box.width / 2, 0)
  return { ...box, x: Math.min(Math.max(box.x, -most), most) }
}

interface Laid {
  readonly from: string
  readonly boxes: ReadonlyMap<string, Box>
}

/** From what names were laid out: most edits move none, and a crowd takes longer than a blink. */
const laidOut = new WeakMap<ReadonlyMap<string, Name>, Laid>()

function layOut(people: readonly Labelled[], around: Surroundings, before?: ReadonlyMap<string, Name>): Laid {
  const from = JSON.stringify([people, around])
  const old = before && laidOut.get(before)
  return old?.from === from ? old : { from, boxes: placeLabels(people, around) }
}

/** A name in its lines; in rows with what stands under it, and on one line where letters are too large for that. */
function linesFor({ id, name }: Person, { beside }: Under, size: number, most: number): readonly string[] {
  if (!beside) return linesOf(name, most)
  const room = beside.room / size
  return size > beside.letters * CLOSER ? [shortened(name, room)] : [...linesOf(name, room), ...beside.under(id)]
}

/** Every name on the right of its sign, the first line as high as the sign. */
function besideSigns(people: readonly Labelled[], size: number): Laid {
  const boxes = new Map(
    people.map(({ id, x, y, radius, width, height }) => {
      const down = (height - LINE_HEIGHT * size) / 2
      return [id, { x: x + radius + BESIDE + width / 2, y: y + down, width, height }]
    }),
  )
  return { from: '', boxes }
}

/** Every name where the drawing put it; shorter where letters are too large for that. */
function fixedNames(people: readonly Person[], fixed: Fixed, scale: number, size: number, before?: ReadonlyMap<string, Name>): Map<string, Name> {
  return new Map(
    people.flatMap(({ id, name: said, place }) => {
      const at = fixed.names.get(id)
      if (!place || !at) return []
      const lines = linesOf(said, FIXED_ROOM).map((line) => shortened(line, fixed.room(id) / size))
      const name = { lines, dx: (at.x - place.x) * scale, dy: (at.y - place.y) * scale }
      const old = before?.get(id)
      return [[id, old && isSameName(old, name) ? old : name] as const]
    }),
  )
}

function isSameName(a: Name, b: Name): boolean {
  return a.dx === b.dx && a.dy === b.dy && a.lines.join('\n') === b.lines.join('\n')
}

/** How wide a name may be, in letter sizes: on a small screen sooner in two lines. */
function roomFor(people: number, { width }: Viewport, letters: number): number {
  return Math.max(7, Math.min((LABEL_ROOM / LABEL_SIZE) * (people > 40 ? 1.3 : 1.9), (WIDEST * width) / letters))
}

/** What a name may not lie on: what is drawn there, and the words on the paper itself. */
export interface Under {
  readonly obstacles: readonly Box[]
  readonly texts: readonly GroundText[]
  /** Where all names stand on the right of their signs. */
  readonly fixed?: Fixed | undefined
  readonly beside?: ReturnType<NonNullable<View['namesBeside']>> | undefined
}

function surroundings(view: Viewport, under: Under): Surroundings {
  const scale = unit(view)
  const far = view.zoom === 1 ? 0.5 : 2
  return {
    obstacles: [...under.obstacles, ...under.texts.map((text) => keptInside(boxOf(text, scale), view))],
    halfWidth: (view.width * far) / scale - 1,
    halfHeight: (view.height * far) / scale - 1,
  }
}

/** How far a text on the paper itself has to go sideways to stay on it. */
export function asideOf(text: GroundText, view: Viewport): number {
  const box = boxOf(text, unit(view))
  return text.optional ? 0 : keptInside(box, view).x - box.x
}

function boxOf({ x, y, lines, size, anchor }: GroundText, scale: number): Box {
  if (size === undefined) return { x, y: y - 9 / scale, width: 76 / scale, height: 14 / scale }
  const letters = Math.max(size, LEAST_OF_GROUND / scale)
  const width = Math.max(...lines.map(widthOf)) * letters
  const shift = anchor === 'start' ? width / 2 : anchor === 'end' ? -width / 2 : 0
  return { x: x + shift, y, width, height: lines.length * LINE_HEIGHT * letters }
}

/** Every line that is drawn; ties first, so that they lie under the bonds. */
export function strandsOf(drawing: Drawing, radius: number): Strand[] {
  const drawn = drawing.view.showsTies ? drawing.ties : []
  const ties = drawn.flatMap((tie) => tieStrand(drawing, radius, tie))
  const others = drawing.people.flatMap((person) => [...bondStrand(drawing, radius, person), ...viaStrand(drawing, radius, person)])
  const links = drawing.view.links?.(drawing.network) ?? []
  return [...ties, ...links.flatMap((link) => linkStrand(drawing, radius, link)), ...others]
}

/** What has to be drawn again while one person is carried: their own lines, and those through them. */
export function aroundOne(drawing: Drawing, id: string): (place: Place) => Drawing {
  const ties = drawing.ties.filter((tie) => ends(tie.id).includes(id))
  const through = drawing.people.filter((person) => person.alter.via === id)
  const carried = drawing.byId.get(id)
  const byId = new Map(drawing.byId)
  return (place) => {
    const moved = { ...(carried as Person), place }
    byId.set(id, moved)
    return { ...drawing, byId, ties, people: [moved, ...through] }
  }
}

function tieStrand(drawing: Drawing, radius: number, tie: Tie): Strand[] {
  const [a, b] = ends(tie.id)
  const [from, to] = [endOf(drawing.byId.get(a), radius), endOf(drawing.byId.get(b), radius)]
  const line = from && to && tieLine(tie, from, to)
  return line ? [{ id: `tie~${a}~${b}`, a, b, ...line, arrows: [] }] : []
}

function viaStrand(drawing: Drawing, radius: number, { id, alter: { via } }: Person): Strand[] {
  if (!via || !drawing.view.showsTies) return []
  const [from, to] = [endOf(drawing.byId.get(via), radius), endOf(drawing.byId.get(id), radius)]
  return from && to ? [{ id: `via~${via}~${id}`, a: via, b: id, kind: 'second_hand', path: stroke('second_hand', from, to), arrows: [] }] : []
}

function linkStrand(drawing: Drawing, radius: number, { a, b, kind }: { a: string; b: string; kind: LineKind }): Strand[] {
  const [from, to] = [endOf(drawing.byId.get(a), radius), endOf(drawing.byId.get(b), radius)]
  return from && to ? [{ id: `link~${a}~${b}`, a, b, kind, path: lineBetween(kind, from, to)?.path ?? '', arrows: [] }] : []
}

function bondStrand(drawing: Drawing, radius: number, person: Person): Strand[] {
  const to = endOf(person, radius)
  const centre = to && drawing.view.centre(drawing.network, person.alter, to)
  const line = centre && bondLine(person.alter, person.bond, centre, to)
  return line ? [{ id: `bond~${person.id}`, a: '', b: person.id, ...line }] : []
}

function endOf(person: Person | undefined, radius: number): End | null {
  return person?.place ? { ...person.place, radius } : null
}

/** How the pen is held for a kind of line. */
export function pen(kind: LineKind): { width: number; dash: string; cap: 'round' | 'butt'; colour: string } {
  const look = LINES[kind]
  return {
    width: look.width,
    dash: look.dash.join(' '),
    cap: look.cap ?? 'butt',
    colour: look.colour ?? 'currentColor',
  }
}
