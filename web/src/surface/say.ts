// How the surface speaks: texts and names come with the page, in the reader's language.

import { dayInWords } from './days.ts'

export interface Labels {
  fields: Record<string, string>
  options: Record<string, Record<string, string>>
  rings: Record<string, string>
  sectors: Record<string, string>
  fellows: Record<string, string>
  groups: Record<string, string>
}

export type Params = Readonly<Record<string, string | number>>

export interface Speech {
  readonly language: string
  readonly labels: Labels
  /** One text, with its places filled. */
  say(key: string, params?: Params): string
  /** One of two texts, by the rules of the language for this number. */
  count(key: string, number: number, params?: Params): string
  field(kind: string, field: string): string
  option(kind: string, field: string, value: unknown): string
  /** Names in a row, as the language joins them. */
  list(parts: readonly string[]): string
  time(at: Date): string
  when(at: Date): string
}

// The same everywhere: at a kitchen table "14:03" needs no explaining.
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

export function fill(text: string, params: Params): string {
  return text.replace(/%\((\w+)\)s/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  )
}

/** Every time is told by the clock of the pages, so that two devices and a page say the same. */
export function speech(words: Record<string, string>, labels: Labels, language: string, timeZone?: string): Speech {
  const onClock = { ...CLOCK, ...knownZone(timeZone) }
  const plural = new Intl.PluralRules(language)
  const row = new Intl.ListFormat(language, { type: 'conjunction' })
  const clock = new Intl.DateTimeFormat(language, onClock)
  const calendar = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...onClock,
  })
  const say = (key: string, params: Params = {}) => fill(words[key] ?? key, params)
  return {
    language,
    labels,
    say,
    count: (key, number, params = {}) =>
      say(`${key}_${plural.select(number) === 'one' ? 'one' : 'other'}`, { count: number, ...params }),
    field: (kind, field) => labels.fields[`${kind}.${field}`] ?? field,
    option: (kind, field, value) => labels.options[`${kind}.${field}`]?.[String(value)] ?? dayInWords(language, String(value)),
    list: (parts) => row.format(parts),
    time: (at) => clock.format(at),
    when: (at) => calendar.format(at),
  }
}

/** A zone this browser does not know is left to the clock of the device. */
function knownZone(timeZone?: string): { timeZone?: string } {
  try {
    return timeZone && new Intl.DateTimeFormat('en', { timeZone }) ? { timeZone } : {}
  } catch {
    return {}
  }
}
