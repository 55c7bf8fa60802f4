// The lines on this screen: between people, and between somebody and the middle.
import { lineBetween, stroke, tieBetween, type End, type LinePath } from '../map/lines.ts'
import type { LineKind } from '../map/look.ts'
import { LINES } from '../map/look.ts'
import { arrowsOf, bondKind, ends, tieKind } from '../map/network.ts'
import type { Place } from '../map/placing.ts'
import type { Drawing, Person } from './people.ts'

export interface Strand {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind: LineKind
  readonly path: string
  readonly arrows: readonly string[]
  /** From what it was drawn. */
  readonly from: End
  readonly to: End
  readonly said: unknown
}

/** A line before it is known where its ends stand. */
interface Thread {
  readonly id: string
  /** From whom; '' is the middle. */
  readonly a: string
  readonly b: string
  readonly kind: LineKind
  /** What more was said that is seen in it. */
  readonly said?: unknown
  draw(from: End, to: End): LinePath | null
}

/** Every line that is drawn; ties first, so that they lie under the bonds.
 *
 * A line that is as it was in `before` is the very same object.
 */
export function strandsOf(drawing: Drawing, radius: number, before: readonly Strand[] = []): Strand[] {
  const old = new Map(before.map((strand) => [strand.id, strand]))
  const standing = new Map(drawing.people.flatMap(({ id, place }) => (place ? [[id, { ...place, radius }] as const] : [])))
  return threadsOf(drawing).flatMap((thread) => {
    const to = standing.get(thread.b)
    const from = to && (thread.a ? standing.get(thread.a) : middleFor(drawing, thread.b, to))
    if (!from) return []
    const was = old.get(thread.id)
    if (was && was.kind === thread.kind && was.said === thread.said && isSame(was.from, from) && isSame(was.to, to)) return [was]
    const line = thread.draw(from, to)
    const { id, a, b, kind, said } = thread
    return line ? [{ id, a, b, kind, ...line, from, to, said }] : []
  })
}

/** The path of all lines of one kind, and of the heads of their arrows. */
export interface Bundle {
  path: string
  heads: string
}

export interface Bundles {
  readonly kinds: readonly LineKind[]
  /** A bundle for each of the kinds, with the person at this place. */
  around(place: Place): Bundle[]
}

/** The lines of one person while they are carried: one path for each kind of line. */
export function bundlesAround(drawing: Drawing, id: string, radius: number): Bundles {
  const own = threadsOf(drawing).filter(({ a, b }) => a === id || b === id)
  const kinds = [...new Set(own.map(({ kind }) => kind))]
  const led = own.map((thread) => ({
    ...thread,
    which: kinds.indexOf(thread.kind),
    other: endOf(drawing.byId.get(thread.a === id ? thread.b : thread.a), radius),
  }))
  function around(place: Place): Bundle[] {
    const moved = { ...place, radius }
    const bundles = kinds.map((): Bundle => ({ path: '', heads: '' }))
    for (const { a, which, other, draw } of led) {
      const end = a ? other : middleFor(drawing, id, moved)
      const line = end && (a === id ? draw(moved, end) : draw(end, moved))
      const bundle = bundles[which]
      if (!line || !bundle) continue
      bundle.path += line.path
      for (const head of line.arrows) bundle.heads += head
    }
    return bundles
  }
  return { kinds, around }
}

function threadsOf(drawing: Drawing): Thread[] {
  const { view, network, people } = drawing
  const links = (view.links?.(network) ?? []).map(linkThread)
  if (!view.showsTies) return [...links, ...people.flatMap(bondThread)]
  const ties = drawing.ties.flatMap((tie) => spunOf(tie, () => tieThread(tie)))
  return [...ties, ...links, ...people.flatMap((person) => spunOf(person, () => [...bondThread(person), ...viaThread(person)]))]
}

/** People and ties are replaced, never changed: of one that is still the same the threads are too. */
const spun = new WeakMap<object, readonly Thread[]>()

function spunOf(one: object, spin: () => readonly Thread[]): readonly Thread[] {
  const known = spun.get(one)
  if (known) return known
  const fresh = spin()
  spun.set(one, fresh)
  return fresh
}

function tieThread(tie: Drawing['ties'][number]): Thread[] {
  const kind = tieKind(tie)
  if (!kind) return []
  const [a, b] = ends(tie.id)
  const draw = (from: End, to: End): LinePath | null => bare(tieBetween(kind, from, to))
  return [{ id: `tie~${tie.id}`, a, b, kind, draw }]
}

function linkThread({ a, b, kind }: { a: string; b: string; kind: LineKind }): Thread {
  return { id: `link~${a}~${b}`, a, b, kind, draw: (from, to) => bare(lineBetween(kind, from, to)?.path ?? '') }
}

function bondThread({ id, alter, bond }: Person): Thread[] {
  const kind = bondKind(alter, bond)
  if (!kind) return []
  const { atCentre, atPerson } = arrowsOf(bond)
  const arrows = { atFrom: atCentre, atTo: atPerson }
  return [{ id: `bond~${id}`, a: '', b: id, kind, said: bond, draw: (from, to) => lineBetween(kind, from, to, arrows) }]
}

function viaThread({ id, alter: { via, status } }: Person): Thread[] {
  if (!via || status !== 'second_hand') return [] // once they are in touch, the way there is history
  const kind = 'second_hand'
  return [{ id: `via~${via}~${id}`, a: via, b: id, kind, draw: (from, to) => bare(stroke(kind, from, to)) }]
}

function bare(path: string | null): LinePath | null {
  return path === null ? null : { path, arrows: [] }
}

function middleFor({ view, network, byId }: Drawing, id: string, to: End): End | null {
  const person = byId.get(id)
  return person ? view.centre(network, person.alter, to) : null
}

function endOf(person: Person | undefined, radius: number): End | null {
  return person?.place ? { ...person.place, radius } : null
}

function isSame(a: End, b: End): boolean {
  return a.x === b.x && a.y === b.y && a.radius === b.radius
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
