// What the pages that think along say: the words come with the shell, whom they are about from the drawing.
import type { Phase } from '../../map/kinds.ts'
import type { Alter, Network } from '../../map/network.ts'
import { fill } from '../say.ts'
import { fallenAway } from './falling_away.ts'
import type { Level, Loads, Signal } from './load.ts'

/** What is said with one part of the path; the ideas are tiny, and `board` is where a step of it is thought out. */
export interface Stretch {
  readonly name: string
  readonly lead: string
  readonly whom: string
  readonly ideas: readonly string[]
  readonly board: string
}

/** The words of these pages, in one language. */
export interface Thinking {
  readonly stretches: Readonly<Record<Phase, Stretch>>
  readonly signals: Readonly<Record<Signal, string>>
  readonly levels: Readonly<Record<Level, string>>
  /** The boards whose cards are of somebody or something that is there already: none is taken off. */
  readonly led_to: readonly string[]
  readonly own_check: OwnCheck
}

/** A helper's own check: the statements as they were made, the answers, and which count as yes. */
export interface OwnCheck {
  readonly statements: readonly string[]
  readonly answers: readonly string[]
  readonly counts: readonly boolean[]
}

/** On how many of the statements that were answered somebody says more or less yes. */
export function yesIn({ counts }: OwnCheck, answers: readonly (number | null)[]): { yes: number; given: number } {
  const given = answers.filter((answer) => answer !== null)
  return { yes: given.filter((answer) => counts[answer]).length, given: given.length }
}

/** Somebody for whom it is worth asking how it goes, and why. */
export interface Carrier {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly signs: readonly string[]
}

type Named = (id: string) => string

export function carriersIn({ byPerson }: Loads, { signals, levels }: Thinking, named: Named): Carrier[] {
  return [...byPerson]
    .filter(([, { level }]) => level !== 'rest')
    .map(([id, load]) => {
      const who = named(id)
      return { id, name: who, level: levels[load.level], signs: load.signals.map((signal) => fill(signals[signal], { who })) }
    })
}

/** One thing that would be missing, and who is there for it still; `agreement` is the card where it can be changed. */
export interface Gone {
  readonly what: string
  readonly others: string
  readonly agreement: string
}

interface Told {
  support(name: string): string
  agreement(id: string): string
  readonly named: Named
}

export function goneWith(network: Network, alter: Alter, told: Told): Gone[] {
  const { functions, qualities, agreements } = fallenAway(network, alter)
  const others = (ids: readonly string[]): string => ids.map(told.named).join(', ')
  return [
    ...functions.map((one) => ({ what: told.support(one.what), others: others(one.others), agreement: '' })),
    ...qualities.map((one) => ({ what: one.what, others: others(one.others), agreement: '' })),
    ...agreements.map((one) => ({ what: told.agreement(one.what), others: others(one.others), agreement: one.what })),
  ]
}

/** Whether a step waits for now, or rests until another day; what is done or let go does neither. */
export function whenOf(state: unknown): 'now' | 'another_day' | null {
  if (state === null || state === undefined || state === 'open') return 'now'
  return state === 'another_time' || state === 'not_now' ? 'another_day' : null
}
