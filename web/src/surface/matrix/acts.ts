// What somebody does on the matrix, one function for one human act, with the words that go with it.
import { dotsOf, sideOf, type Dot, type Marks } from '../../map/matrix.ts'
import type { Stand } from '../../map/network.ts'
import { inOrder } from '../../map/rounds.ts'
import { act, announce, drawn, type Desk } from '../desk.ts'
import { today } from '../rounds/days.ts'
import { putsOf, sayToday } from '../rounds/said.ts'
import type { Speech } from '../say.ts'

export type Quarter = 'resilient' | 'lonely' | 'contact_poor' | 'isolated'

/** What was said last, today or before. */
export function lastStand(desk: Desk): Stand | undefined {
  return inOrder(drawn(desk).network.stands).at(-1)
}

/** Put the dot of today somewhere, or move it on one of the two lines. */
export function putDot(desk: Desk, marks: Partial<Marks>): void {
  say(desk, marks)
  const dot = dotsOf(drawn(desk).network.stands).at(-1)
  if (dot) announce(desk, desk.speech.say('matrix.said', inWords(dot, desk.speech)))
}

export function sayInWords(desk: Desk, words: string | null): void {
  say(desk, { words })
}

export function takeDotAway(desk: Desk, stand: Stand): void {
  act(desk, putsOf('stand', stand.id, { deleted: true }), desk.speech.say('matrix.act'), desk.speech.say('matrix.taken'))
}

function say(desk: Desk, changes: Readonly<Record<string, number | string | null>>): void {
  const day = today()
  const puts = sayToday(desk.session.things(), {
    kind: 'stand',
    id: `stand-${day}`,
    today: day,
    last: lastStand(desk),
    changes,
    along: ['experience', 'richness'],
  })
  act(desk, puts, desk.speech.say('matrix.act'))
}

/** Where a dot stands, in words. */
export function inWords({ experience, richness }: Marks, speech: Speech): { experience: string; richness: string } {
  return { experience: experienceSaid(experience, speech), richness: richnessSaid(richness, speech) }
}

export function experienceSaid(mark: number | null | undefined, speech: Speech): string {
  return ended(mark, 'matrix.weighs', 'matrix.strength', speech)
}

export function richnessSaid(mark: number | null | undefined, speech: Speech): string {
  return ended(mark, 'matrix.few', 'matrix.many', speech)
}

function ended(mark: number | null | undefined, low: string, high: string, speech: Speech): string {
  if (mark == null) return speech.say('full.not_said')
  const side = sideOf(mark)
  if (side === null) return speech.say('matrix.between')
  return speech.say(side ? high : low)
}

/** The words research has for where a dot stands: one, or on the border the two or four around it. */
export function quartersOf({ experience, richness }: Marks): Quarter[] {
  const [strengthens, rich] = [sideOf(experience), sideOf(richness)]
  const all: [Quarter, boolean, boolean][] = [
    ['resilient', true, true],
    ['lonely', false, true],
    ['contact_poor', true, false],
    ['isolated', false, false],
  ]
  return all
    .filter(([, s, r]) => (strengthens ?? s) === s && (rich ?? r) === r)
    .map(([quarter]) => quarter)
}

/** The same dot a little further, as an arrow key moves it; null for any other key. */
export function nudged({ experience, richness }: Dot | Marks, key: string): Marks | null {
  const steps: Record<string, readonly [number, number]> = {
    ArrowLeft: [-0.5, 0],
    ArrowRight: [0.5, 0],
    ArrowUp: [0, 0.5],
    ArrowDown: [0, -0.5],
  }
  const step = steps[key]
  if (!step) return null
  const kept = (mark: number) => Math.min(10, Math.max(0, Math.round(mark * 10) / 10))
  return { experience: kept(experience + step[0]), richness: kept(richness + step[1]) }
}
