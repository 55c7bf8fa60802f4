// Where signs and names stand on this screen; everything in map units.
import { boxOf, joinLabels, layLabels, overlap, type Box, type Labelled, type Laid, type Surroundings, type Turn } from '../map/labels.ts'
import { LABEL_ROOM, LABEL_SIZE, PERSON_RADIUS, scaleFor } from '../map/look.ts'
import { linesOf, shortened, softly, uncut, widthOf } from '../map/text.ts'
import { thinned } from '../map/thinning.ts'
import type { Fixed, GroundText, View } from '../map/view.ts'
import type { Person } from './people.ts'
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
  /** Whether there is no room to write it before the paper comes closer, or somebody is touched. */
  readonly waits?: boolean
  /** Whether only its beginning is written, because this screen has no room for all of it. */
  readonly isCut?: boolean
}

const LEAST_LETTERS = 0.8 // of the reader's own letter size
const MOST_LETTERS = 1.4
const LINE_HEIGHT = 1.2
const LEAST_OF_GROUND = 11.5 // pixels
const SPARE = 1.1 // how much further than its room a name in a row may go
const ROW_TO_SIGN = 1.4 // letters in a row, times the radius of its sign
const CLOSER = 1.25 // how much larger letters may be than the rows they stand in were made for
const LEAST_OPTIONAL = 5.5 // pixels; smaller than that is no letter any more
const LEAST_FIXED = 9 // pixels; whoever needs larger letters brings the paper closer
const FIXED_ROOM = 6.4 // in letter sizes, as the drawing itself breaks names
const FIXED_LINES = 3
const WIDEST = 0.36 // of the paper, for one name
const CROWD = 60 // people; the names of fewer are all laid out in a blink
const BUTTON = 44 // pixels, of which there are two at the right side
const PHONE = 520 // pixels wide, at most
const FURTHEST_RING = 9 // of whoever stands in none
// As the style sheet writes in the corners: letters and distance in letter sizes, the widest as a part of the paper.
const CORNER = { letters: 0.8, letter: 0.8, aside: 1.4, most: 0.32 }
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

/** Signs with their names in rows: letters as the drawing has them, larger where they are hard to read and rows leave room. */
export function besideSizes(view: Viewport, people: number, letters: number): Sizes {
  const { radius } = sizesFor(view, people)
  const least = Math.max(Math.min(LEAST_LETTERS * view.letters, ROW_TO_SIGN * radius * unit(view)), LEAST_FIXED)
  return { radius, letters: Math.min(Math.max(letters * unit(view), least), MOST_LETTERS * view.letters) }
}

/** Signs that keep their size on the paper, with letters that can still be read. */
export function fixedSizes(view: Viewport, fixed: Fixed): Sizes {
  return { radius: fixed.radius, letters: Math.max(fixed.letters * unit(view), LEAST_FIXED) }
}

/** A place for the name of everybody on the paper, so that names do not lie over each other.
 *
 * A name that stays where it was in `before` is the very same object. In a crowd where one or two
 * changed, only their names take a place at first, unless there is `time`: see `isFirst`.
 */
export function namesOf(
  people: readonly Person[],
  view: Viewport,
  sizes: Sizes,
  ground: Under,
  before?: ReadonlyMap<string, Name>,
  time = true,
): Map<string, Name> {
  const scale = unit(view)
  const size = sizes.letters / scale
  if (ground.fixed) return fixedNames(people, ground.fixed, scale, size, before)
  const most = roomFor(people.length, view, sizes.letters)
  const written = new Map(people.map((person) => [person.id, brokenFor(person, ground, size, most)]))
  const labelled = people.flatMap((person): Labelled[] => {
    const { lines, width } = written.get(person.id) as Broken
    if (!person.place) return []
    return [{ id: person.id, ...person.place, radius: sizes.radius, width: width * size, height: lines.length * LINE_HEIGHT * size }]
  })
  const around = surroundings(view, ground)
  const old = before && laidOut.get(before)
  const first = time || !old || labelled.length <= CROWD ? null : joinLabels(labelled, around, old)
  const boxes = ground.beside ? besideSigns(labelled, size) : first
  const laid = boxes ? undefined : layLabels(labelled, around, old)
  const seen = laid && thinned(soonest(people, laid), [...ground.obstacles, ...corners(view, ground), ...writtenOn(ground.texts, view).map((text) => keptInside(roomOf(text, scale), view))], LINE_HEIGHT * size, (box) => onSheet(box, view))
  const names = new Map(
    labelled.map((person): [string, Name] => {
      const { id } = person
      const box = seen?.get(id) ?? onSheet(boxes?.get(id) ?? boxOf(laid?.turns.get(id) as Turn), view)
      const was = before?.get(id)
      const name = {
        lines: written.get(id)?.lines ?? [],
        dx: (box.x - person.x) * scale,
        dy: (box.y - person.y) * scale,
        isCut: ground.beside !== undefined && written.get(id)?.lines[0]?.endsWith('…') === true,
        waits: seen ? !seen.has(id) : first !== null && (was?.waits ?? false),
      }
      return [id, was && isSameName(was, name) ? was : name]
    }),
  )
  if (laid) laidOut.set(names, laid)
  else if (old && first) laidOut.set(names, old)
  if (first) firsts.add(names)
  return names
}

/** Pushed back from where the edge of the paper would cut it off; brought closer, the paper goes on. */
export function keptInside<T extends { x: number; width: number }>(box: T, view: Viewport): T {
  if (view.zoom !== 1 || view.turn !== 0) return box
  const most = Math.max(view.width / 2 / unit(view) - 1 - box.width / 2, 0)
  return { ...box, x: Math.min(Math.max(box.x, -most), most) }
}

/** The same, up and down too. */
function onSheet(box: Box, view: Viewport): Box {
  if (view.zoom !== 1 || view.turn !== 0) return box
  const most = Math.max(view.height / 2 / unit(view) - box.height / 2, 0)
  return { ...keptInside(box, view), y: Math.min(Math.max(box.y, -most), most) }
}

/** The names that should be read soonest first: of who is closest, and then in the order in which they were named. */
function soonest(people: readonly Person[], { turns }: Laid): Turn[] {
  const far = ({ closeness }: Person): number => closeness ?? FURTHEST_RING
  const order = people.map((person, at) => ({ person, at })).sort((a, b) => far(a.person) - far(b.person) || a.at - b.at)
  return order.flatMap(({ person }) => turns.get(person.id) ?? [])
}

/** How many names can be read only once the paper comes closer. */
export function waitingNames(names: ReadonlyMap<string, Name>): number {
  return [...names.values()].filter(({ waits, isCut }) => waits || isCut).length
}

/** From what names were laid out: of most edits few names feel anything, and a crowd takes longer than a blink. */
const laidOut = new WeakMap<ReadonlyMap<string, Name>, Laid>()
const firsts = new WeakSet<ReadonlyMap<string, Name>>()

/** Whether these names were not all laid out yet, and some can come to stand better. */
export function isFirst(names: ReadonlyMap<string, Name>): boolean {
  return firsts.has(names)
}

/** A name in its lines; in rows with what stands under it, and on one line where letters are too large for that. */
function brokenFor(person: Person, { beside }: Under, size: number, most: number): Broken {
  if (!beside) return brokenIn(most, person)
  const { id, name } = person
  const room = beside.room / size
  return measured(room, size > beside.letters * CLOSER ? [shortened(name, room)] : [...softly(name, room * SPARE, beside.most(id)), ...beside.under(id)])
}

/** A name in its lines, with the width of the longest; both in letter sizes. */
interface Broken {
  readonly room: number
  readonly lines: readonly string[]
  readonly width: number
}

/** Letters are counted one by one: in a crowd that takes long, and nearly all names are as before. */
const broken = new WeakMap<Person, Broken>()

function brokenIn(room: number, person: Person): Broken {
  const known = broken.get(person)
  if (known?.room === room) return known
  const fresh = measured(room, linesOf(person.name, room))
  broken.set(person, fresh)
  return fresh
}

function measured(room: number, lines: readonly string[]): Broken {
  return { room, lines, width: Math.max(...lines.map(widthOf)) }
}

/** Every name on the right of its sign, the first line as high as the sign. */
function besideSigns(people: readonly Labelled[], size: number): Map<string, Box> {
  return new Map(
    people.map(({ id, x, y, radius, width, height }) => {
      const down = (height - LINE_HEIGHT * size) / 2
      return [id, { x: x + radius + BESIDE + width / 2, y: y + down, width, height }]
    }),
  )
}

/** Every name where the drawing put it; shorter where letters are too large for that. */
function fixedNames(people: readonly Person[], fixed: Fixed, scale: number, size: number, before?: ReadonlyMap<string, Name>): Map<string, Name> {
  return new Map(
    people.flatMap(({ id, name: said, place }) => {
      const at = fixed.names.get(id)
      if (!place || !at) return []
      const whole = uncut(said, FIXED_ROOM, FIXED_LINES)
      const lines = whole.map((line) => shortened(line, fixed.room(id) / size))
      const name = { lines, isCut: lines.some((line, k) => line !== whole[k]), dx: (at.x - place.x) * scale, dy: (at.y - place.y) * scale }
      const old = before?.get(id)
      return [[id, old && isSameName(old, name) ? old : name] as const]
    }),
  )
}

function isSameName(a: Name, b: Name): boolean {
  return a.dx === b.dx && a.dy === b.dy && a.waits === b.waits && a.isCut === b.isCut && a.lines.join('\n') === b.lines.join('\n')
}

/** How wide a name may be, in letter sizes: on a small screen sooner in two lines. */
function roomFor(people: number, { width }: Viewport, letters: number): number {
  return Math.max(7, Math.min((LABEL_ROOM / LABEL_SIZE) * (people > 40 ? 1.3 : 1.9), (WIDEST * width) / letters))
}

/** What a name may not lie on: what is drawn there, and the words on the paper itself. */
export interface Under {
  readonly obstacles: readonly Box[]
  readonly texts: readonly GroundText[]
  /** What is written in the corners of the paper: from the top left, as a clock goes. */
  readonly corners?: readonly string[] | undefined
  readonly rim?: number | undefined
  /** Where all names stand on the right of their signs. */
  readonly fixed?: Fixed | undefined
  readonly beside?: ReturnType<NonNullable<View['namesBeside']>> | undefined
}

function surroundings(view: Viewport, under: Under): Surroundings {
  const scale = unit(view)
  const far = view.zoom === 1 ? 0.5 : 2
  return {
    obstacles: [...under.obstacles, ...zoomButtons(view)],
    words: [...under.texts.map((text) => keptInside(roomOf(text, scale), view)), ...corners(view, under)],
    ...(under.rim ? { rim: under.rim } : {}),
    halfWidth: (view.width * far) / scale - 1,
    halfHeight: (view.height * far) / scale - 1,
  }
}

/** Where the buttons to bring the paper closer stand; on a phone they stand under the drawing. */
function zoomButtons(view: Viewport): Box[] {
  if (view.width <= PHONE || view.zoom !== 1 || view.panX !== 0 || view.panY !== 0 || view.turn !== 0) return []
  const scale = unit(view)
  const [aside, height] = [BUTTON + 0.7 * view.letters, 2 * BUTTON + 0.4 * view.letters]
  return [{ x: (view.width - aside) / 2 / scale, y: 0, width: aside / scale, height: height / scale }]
}

/** What is written in the corners, which stay where they are when the paper comes closer. */
function corners(view: Viewport, { corners: written = [] }: Under): Box[] {
  if (view.zoom !== 1 || view.turn !== 0) return []
  const [scale, letters] = [unit(view), CORNER.letters * view.letters]
  return written.map((text, k) => {
    const wide = text.length * CORNER.letter * letters
    const width = Math.min(wide, CORNER.most * view.width)
    const height = Math.ceil(wide / width) * LINE_HEIGHT * letters
    const [right, foot] = [k === 1 || k === 2 ? 1 : -1, k > 1 ? 1 : -1]
    const x = right * (view.width / 2 - CORNER.aside * view.letters - width / 2)
    const y = foot * (view.height / 2 - CORNER.aside * view.letters * (foot < 0 ? 0.8 : 0.5) - height / 2)
    return { x: x / scale, y: y / scale, width: width / scale, height: height / scale }
  })
}

/** The words of the drawing that can be read on this screen: in a crowd, letters on lines would lie on each other. */
export function writtenOn(texts: readonly GroundText[], view: Viewport): readonly GroundText[] {
  const scale = unit(view)
  const taken: Box[] = []
  return texts.filter((text) => {
    if (text.optional || text.size === undefined) return !text.optional || (text.size ?? 0) * scale >= LEAST_OPTIONAL
    const room = roomOf(text, scale)
    const isFree = taken.every((other) => overlap(room, other) === 0)
    if (isFree) taken.push(room)
    return isFree
  })
}

/** How far a text on the paper itself has to go sideways to stay on it. */
export function asideOf(text: GroundText, view: Viewport): number {
  const box = roomOf(text, unit(view))
  return text.optional ? 0 : keptInside(box, view).x - box.x
}

function roomOf({ x, y, lines, size, anchor }: GroundText, scale: number): Box {
  if (size === undefined) return { x, y: y - 9 / scale, width: 76 / scale, height: 14 / scale }
  const letters = Math.max(size, LEAST_OF_GROUND / scale)
  const width = Math.max(...lines.map(widthOf)) * letters
  const shift = anchor === 'start' ? width / 2 : anchor === 'end' ? -width / 2 : 0
  return { x: x + shift, y, width, height: lines.length * LINE_HEIGHT * letters }
}
