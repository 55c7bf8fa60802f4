// What stands on the page of each subject: who, under which heading, with a line of why.
// The same reading as `kring/strengthen/contacts/sections.py`; both are held to contract/cases/contacts.json.
import type { Capital, Kind } from '../../map/kinds.ts'
import { ends, type Bond, type Network } from '../../map/network.ts'
import { fill } from '../say.ts'
import { columnsOf, type Column, type Why } from './capital.ts'
import { brokenOf, friendsOfFriends, pathTo, restingOf, sleepersOf } from './contacts.ts'
import type { Read } from './read.ts'
import { tieStrength } from '../../map/strength.ts'

export type TopicCode = 'strength' | 'opens' | 'sleeping' | 'broken' | 'via'

/** One subject: a few questions about one contact, with only the choices that fit. */
export interface Topic {
  readonly code: TopicCode
  readonly name: string
  readonly lead: string
  readonly both_sides: string
  /** Kind and field of each, as `bond.wish`. */
  readonly first: readonly string[]
  readonly more: readonly string[]
  readonly hints: Readonly<Record<string, string>>
  readonly only: Readonly<Record<string, readonly string[]>>
}

/** What is said on these pages beside the names. */
export interface ContactWords {
  readonly why: Readonly<Record<Why, string>>
  readonly columns: Readonly<Record<Capital, string>>
  readonly waits: string
  readonly with_whom: string
  readonly felt: string
  readonly long_ago: string
  readonly asleep: string
  readonly rest: string
  readonly between: string
  readonly through: string
  readonly me: string
}

/** How it is told: the words, the names, and the choices of a field. */
export interface Teller {
  readonly words: ContactWords
  of(id: string): string
  option(kind: Kind, field: string, value: unknown): string
}

/** Somebody on the page of a subject; without an id nobody who can be asked about. */
export interface Line {
  readonly id: string
  readonly name: string
  readonly told: string
  /** Two others, with whom it broke between them. */
  readonly between?: readonly string[]
}

export interface Section {
  readonly name: string
  readonly lines: readonly Line[]
  /** What stands above them, or instead. */
  readonly says: string
}

/** What is hoped for two people together, in own words. */
function hopedFor(hopes: readonly Read<'hope'>[], both: readonly string[]): string {
  return hopes
    .filter(({ who, state }) => both.every((one) => who?.includes(one)) && state !== 'let_go')
    .flatMap(({ text }) => text ?? [])
    .join('; ')
}

export function sectionsOf(code: TopicCode, network: Network, today: string, tell: Teller, hopes: readonly Read<'hope'>[] = []): Section[] {
  const line = (id: string, told = ''): Line => ({ id, name: tell.of(id), told })
  const section = (name: string, lines: readonly Line[], says = ''): Section => ({ name, lines, says })
  const { words } = tell
  if (code === 'strength') return [section(words.with_whom, peopleOf(network).map(({ id }) => line(id, strengthTold(network.bonds.get(id), tell))))]
  if (code === 'opens') return columnsOf(network).map((column) => section(words.columns[column.kind], linesIn(column, network, tell, line), column.waits ? words.waits : ''))
  const wish = (id: string): string => wishTold(network.bonds.get(id), tell)
  if (code === 'sleeping') {
    const asleep = sleepersOf(network, today).map(({ who, why }) => line(who, wish(who) || (why === 'long_ago' ? words.long_ago : '')))
    return [section(words.asleep, asleep), section(words.rest, restingOf(network).map((id) => line(id)))]
  }
  if (code === 'broken') {
    const between = network.ties.filter(({ quality }) => quality === 'broken').map(({ id }) => {
      const both = ends(id)
      return { id: '', name: both.map(tell.of).join(' – '), told: hopedFor(hopes, both), between: both }
    })
    return [section(words.with_whom, brokenOf(network).map((id) => line(id, wish(id)))), section(words.between, between)]
  }
  return [section(words.through, friendsOfFriends(network).map((alter) => line(alter.id, `${wayTold(network, alter, tell)}: ${tell.option('alter', 'acquaintance', alter.acquaintance ?? 'named')}`)))]
}

function peopleOf({ alters }: Network): Network['alters'] {
  return alters.filter(({ sort, status }) => (sort ?? 'person') === 'person' && (status ?? 'active') === 'active')
}

function linesIn(column: Column, network: Network, tell: Teller, line: (id: string, told: string) => Line): Line[] {
  const said = column.said.map((id) => line(id, network.bonds.get(id)?.opens ?? ''))
  return [...said, ...column.hinted.map(([id, why]) => line(id, why.map((one) => tell.words.why[one]).join(', ')))]
}

/** How strong a tie is; as it feels goes first, and is named as such. */
export function strengthTold(bond: Bond | undefined, tell: Teller): string {
  const { level, felt } = tieStrength(bond)
  if (level === null) return ''
  const word = tell.option('bond', 'strength_felt', level)
  return felt ? fill(tell.words.felt, { word }) : word
}

function wishTold(bond: Bond | undefined, tell: Teller): string {
  return bond?.wish ? tell.option('bond', 'wish', bond.wish) : ''
}

/** The way to a friend of a friend. */
export function wayTold(network: Network, alter: Network['alters'][number], tell: Teller): string {
  return [tell.words.me, ...pathTo(network, alter).map(tell.of)].join(' → ')
}

/** The choices that fit a subject, and what was said elsewhere, so that nothing is lost. */
export function fitting<C>(topic: Topic, name: string, codes: readonly C[], held: unknown): C[] {
  const only = topic.only[name]
  return codes.filter((code) => !only || only.includes(String(code)) || code === held)
}
