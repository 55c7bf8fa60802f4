// Keeping in touch: whose birthday comes, and how long ago somebody was spoken to.
// The same rules as `kring/network/{birthdays,keeping_in_touch}.py`; both are held to contract/cases/keeping.json.
import { mayBeProposed } from './asking.ts'
import type { Alter, Network } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { dayInWords } from '../days.ts'
import { fill } from '../say.ts'
import { isThereNow } from './there.ts'

/** What is said on the page: examples, how long ago, and birthdays in sentences. */
export interface Keeping {
  readonly examples: readonly string[]
  readonly since: Readonly<Record<string, string>>
  readonly birthdays: Readonly<Record<'today' | 'turns_today' | 'comes' | 'turns', string>>
}

export interface Birthday {
  readonly who: string
  readonly day: string
  readonly turns: number | null
}

export interface Spoken {
  readonly who: string
  readonly since: string
}

const THERE = ['active', 'asleep', 'second_hand']
const BANDS = { week: 7, month: 31, season: 92, year: 365 }
const A_DAY = 86_400_000

/** The birthdays from today until the end of next month, the first to come first. */
export function birthdaysOf(network: Network, today: string): Birthday[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const until = dayOf(year, month + 1, 0) // the last day of next month is the one before the month after
  const found = network.alters.filter((alter) => isTold(network, alter)).map((alter) => next(alter, today, year))
  return found.filter(({ day }) => day <= until).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/** Own contacts with how long ago they were last spoken to, in the order they came. */
export function lastSpoken(network: Network, today: string): Spoken[] {
  return network.alters
    .filter((alter) => isThereNow(alter) && !isPaid(alter) && mayBeProposed(alter, network.bonds.get(alter.id)))
    .filter(({ id }) => network.bonds.get(id)?.wish !== 'less')
    .map(({ id }) => ({ who: id, since: sinceOf(network.bonds.get(id)?.last_contact, today) }))
}

export function birthdayTold({ who, day, turns }: Birthday, network: Network, today: string, text: Keeping, language: string, nameOf: (id: string) => string): string {
  const sentence = day === today ? (turns ? 'turns_today' : 'today') : turns ? 'turns' : 'comes'
  const said = network.alters.find(({ id }) => id === who)?.birthday ?? ''
  return fill(text.birthdays[sentence], { name: nameOf(who), age: turns ?? '', day: dayInWords(language, said) })
}

function isTold(network: Network, alter: Alter): boolean {
  const bond = network.bonds.get(alter.id)
  const isThere = THERE.includes(alter.status ?? 'active') && (alter.died ?? null) === null
  return Boolean(alter.birthday) && isThere && !bond?.unsafe && bond?.wish !== 'rest'
}

function next(alter: Alter, today: string, year: number): Birthday {
  const thisYear = inYear(year, alter.birthday ?? '')
  const isPast = thisYear < today
  const turns = year + Number(isPast) - (alter.born ?? Infinity)
  return { who: alter.id, day: isPast ? inYear(year + 1, alter.birthday ?? '') : thisYear, turns: turns > 0 ? turns : null }
}

/** Who was born on 29 February has their birthday on the last day of February. */
function inYear(year: number, birthday: string): string {
  return birthday === '--02-29' ? dayOf(year, 2, 0) : `${String(year).padStart(4, '0')}${birthday.slice(1)}`
}

/** A day of a month that counts from 0, as the closed list writes it; day 0 is the last one of the month before. */
function dayOf(year: number, month: number, day: number): string {
  const at = new Date(Date.UTC(2000, 0, 1))
  at.setUTCFullYear(year, month, day)
  return at.toISOString().slice(0, 10)
}

function sinceOf(day: string | null | undefined, today: string): string {
  if (!day) return 'unsaid'
  const days = (Date.parse(today) - Date.parse(day)) / A_DAY
  return Object.entries(BANDS).find(([, most]) => days <= most)?.[0] ?? 'longer'
}
