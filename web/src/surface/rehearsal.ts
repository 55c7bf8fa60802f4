// A desk without a screen, for tests: the real session on a rehearsed device, and no page.
import type { Kind, Value } from '../map/kinds.ts'
import { newDisk, newServer, pageOf, tabOn, type Rehearsal } from '../sync/rehearsal.ts'
import { openSession, type Session, type Thing } from '../sync/session.ts'
import { newDesk, type Desk } from './desk.ts'
import { speech, type Speech } from './say.ts'

/** Things as a test writes them: id, kind, fields. */
export function thingsOf(rows: readonly (readonly [string, Kind, Record<string, Value>])[]): Map<string, Thing> {
  return new Map(rows.map(([id, kind, fields]) => [id, { id, kind, fields }]))
}

/** Three people with a bond each; two know each other, and one is known through another. */
export const THREE = thingsOf([
  ['e', 'ego', {}],
  ['a', 'alter', { name: 'Oma Mieke' }],
  ['b', 'alter', { name: 'Wim' }],
  ['c', 'alter', { name: 'Tom', status: 'second_hand', via: 'b' }],
  ['e~a', 'bond', { closeness: 2, line: 'tense', energy_in: 2 }],
  ['e~b', 'bond', { closeness: 3 }],
  ['e~c', 'bond', { closeness: 4 }],
  ['a~b', 'tie', { knows: true }],
])

/** As the page says it, in a few words. */
export const WORDS: Record<string, string> = {
  'person.at': 'somebody at %(place)s',
  'person.no_name': 'nobody',
}
const LABELS = { fields: {}, options: {}, rings: { 1: 'Closest', 2: 'Friends' }, sectors: {}, fellows: {}, groups: {} }

export const ENGLISH: Speech = speech(WORDS, LABELS, 'en')

/** A desk over these things; `acts` collects the label of every act. */
export async function deskWith(start: ReadonlyMap<string, Thing>): Promise<{ desk: Desk; acts: string[] }> {
  const rehearsal: Rehearsal = { server: newServer(), happenings: [], now: 0 }
  const page = { ...pageOf(rehearsal.server), things: [...start.values()], words: WORDS, labels: LABELS, language: 'en', drawings: [], since: null }
  const session = await opened(rehearsal, page)
  const acts: string[] = []
  const noted: Session = {
    ...session,
    put: (puts, label) => {
      acts.push(label)
      return session.put(puts, label)
    },
  }
  const desk = newDesk(page, noted)
  desk.drawing.subscribe(() => undefined) // as the screen does
  return { desk, acts }
}

async function opened(rehearsal: Rehearsal, page: Parameters<typeof openSession>[0]): Promise<Session> {
  let session: Session | null = null
  void openSession(page, tabOn(rehearsal, newDisk())).then((open) => (session = open))
  for (let turn = 0; turn < 100 && session === null; turn += 1) {
    rehearsal.happenings.shift()?.run()
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (session === null) throw new Error('the session did not open')
  return session
}
