// Which lenses there are for this drawing, and what each says.
import { ASIDE, LENSES, type LensCode, type Tint } from '../map/lenses.ts'
import type { Desk } from './desk.ts'
import { announce, show } from './desk.ts'
import type { Person } from './people.ts'
import type { Speech } from './say.ts'

/** "New since" needs a moment to look back at. */
export function lensesOf(desk: Desk): LensCode[] {
  return (Object.keys(LENSES) as LensCode[]).filter((code) => code !== 'since' || desk.page.since !== null)
}

export function lensName(desk: Desk, code: LensCode): string {
  return desk.speech.say(`lens.${code}`, { moment: desk.page.since?.title ?? '' })
}

export function lookThrough(desk: Desk, lens: LensCode | null): void {
  show(desk, { glasses: lens })
  announce(desk, lens ? `${lensName(desk, lens)} ${desk.speech.say(`lens.${lens}.told`)}` : desk.speech.say('lens.none'))
}

/** What somebody is called under a lens. */
export function tintName(speech: Speech, lens: LensCode, { key }: Tint): string {
  if (key === ASIDE.key) return speech.say('lens.aside')
  return speech.say(`lens.${lens}.${key}`, { number: key.replace(/\D/g, '') })
}

/** The signs of this lens that are on the paper, each once; who is aside last. */
export function tintsOf(people: readonly Person[]): Tint[] {
  const found = new Map(people.map(({ tint }) => [tint.key, tint]))
  return [...found.values()].sort((a, b) => Number(a.key === ASIDE.key) - Number(b.key === ASIDE.key) || a.key.localeCompare(b.key))
}
