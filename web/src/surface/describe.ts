// What a screen reader says about somebody: the lines of the drawing in words.
import { FUNCTIONS } from '../map/kinds.ts'
import type { LensCode } from '../map/lenses.ts'
import { tintName } from './lens.ts'
import type { Drawing, Person } from './people.ts'
import type { Speech } from './say.ts'

/** One sentence: what kind, how close, the bond, where energy goes, what is given, who knows. */
export function describe(drawing: Drawing, person: Person, speech: Speech, lens: LensCode | null = null): string {
  const { alter, bond } = person
  const parts = [
    lens ? tintName(speech, lens, person.tint) : speech.labels.groups[person.group],
    alter.status && alter.status !== 'active' ? speech.option('alter', 'status', alter.status) : null,
    person.part === null ? speech.say('person.not_placed') : drawing.view.partName(person.part, speech),
    person.sector && person.place && drawing.view.hasQuadrants ? sectorName(drawing, speech, person.sector) : null,
    bond?.line ? speech.option('bond', 'line', bond.line) : null,
    energy(person, speech),
    exchange(person, speech, 'get'),
    exchange(person, speech, 'give'),
    known(person, speech),
  ]
  return parts.filter(Boolean).join('. ')
}

export function ringName(speech: Speech, closeness: number | null): string | null {
  return closeness === null ? null : (speech.labels.rings[String(closeness)] ?? null)
}

/** The second part is called as the person wants: peers, housemates … */
export function sectorName(drawing: Drawing, speech: Speech, sector: string): string {
  const own = drawing.network.about.fellows
  if (sector === 'fellows' && own) return speech.labels.fellows[own] ?? own
  return speech.labels.sectors[sector] ?? sector
}

export function energy({ bond }: Person, speech: Speech): string | null {
  const gets = (bond?.energy_in ?? 0) > 0
  const costs = (bond?.energy_out ?? 0) > 0
  if (gets && costs) return speech.say('person.energy_both')
  if (gets) return speech.say('person.energy_in')
  return costs ? speech.say('person.energy_out') : null
}

export function exchange(person: Person, speech: Speech, side: 'get' | 'give'): string | null {
  const kinds = supports(person, side).map((name) => speech.field('bond', name))
  if (kinds.length === 0) return null
  return speech.say(side === 'get' ? 'person.gets' : 'person.gives', { what: kinds.join(', ') })
}

/** Which kinds of support go this way. */
export function supports({ bond }: Person, side: 'get' | 'give'): string[] {
  return FUNCTIONS.filter((name) => bond?.[name] === side || bond?.[name] === 'both')
}

function known({ knows }: Person, speech: Speech): string | null {
  return knows.length === 0 ? null : speech.say('person.knows', { names: speech.list(knows) })
}
