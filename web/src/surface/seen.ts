// What is seen of each person on the paper; whoever looks as before is not drawn again.
import { describe } from './describe.ts'
import type { Ui } from './desk.ts'
import type { Name } from './layout.ts'
import type { Drawing, Person } from './people.ts'
import type { Speech } from './say.ts'

export interface Seen {
  readonly person: Person
  readonly name: Name | undefined
  /** What a screen reader says about them, and in which words. */
  readonly about: string
  readonly wording: string
  /** Two devices said something else about them. */
  readonly asked: boolean
  /** Whether Tab stops here. */
  readonly stop: boolean
  readonly chosen: boolean
  /** Whether they know the one from whom a line goes. */
  readonly tied: boolean
  /** Whether they are in the group that is chosen; undefined while none is. */
  readonly grouped: boolean | undefined
  /** Whether the drawing is seen as if they were away. */
  readonly away: boolean
}

/** All that is seen besides who they are. */
export interface Sight {
  readonly drawing: Drawing
  readonly names: ReadonlyMap<string, Name>
  readonly ui: Pick<Ui, 'chosen' | 'tying' | 'inHand' | 'stop' | 'glasses' | 'without'>
  readonly asked: ReadonlySet<string>
  readonly speech: Speech
}

/** How everybody looks; who looks as in `before` is the very same object, and so is the whole where all do. */
export function seenOf(people: readonly Person[], sight: Sight, before: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> {
  const { drawing, names, ui, asked, speech } = sight
  const { tying, chosen, inHand, stop, glasses, without } = ui
  const known = tying?.from ? drawing.known.get(tying.from) : undefined
  const wording = `${glasses ?? ''} ${drawing.network.about.fellows ?? ''}`
  const seen = people.map((person): Seen => {
    const { id } = person
    const old = before.get(id)
    const isSaid = old?.person === person && old.wording === wording
    const now: Seen = {
      person,
      name: names.get(id),
      about: isSaid ? old.about : describe(drawing, person, speech, glasses),
      wording,
      asked: asked.has(id),
      stop: stop === id,
      chosen: chosen === id || tying?.from === id || inHand === id,
      tied: known?.has(id) ?? false,
      grouped: tying?.group?.includes(id),
      away: without === id,
    }
    return old && looksAs(old, now) ? old : now
  })
  const order = before.values()
  const isAsBefore = seen.length === before.size && seen.every((one) => one === order.next().value)
  return isAsBefore ? before : new Map(seen.map((one) => [one.person.id, one]))
}

function looksAs(a: Seen, b: Seen): boolean {
  return (
    a.person === b.person &&
    a.name === b.name &&
    a.about === b.about &&
    a.wording === b.wording &&
    a.asked === b.asked &&
    a.stop === b.stop &&
    a.chosen === b.chosen &&
    a.tied === b.tied &&
    a.grouped === b.grouped &&
    a.away === b.away
  )
}

/** What was worked out again, or the very same as before if nothing of it changed; for plain lists and records. */
export function asBefore<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now
}
