// Giving and getting: with each person what is got, what is given, and what one means to them. No points, no debts.
// The same reading as `kring/strengthen/{giving,giving_words}.py`; both are held to contract/cases/giving.json.
import { FUNCTIONS, type Exchange, type Kind } from '../../map/kinds.ts'
import type { Bond, Network } from '../../map/network.ts'
import { fill } from '../say.ts'
import { isLight, isPerson, isPresent, isThereNow } from './there.ts'

/** What is said on this page, in one language. */
export interface GivingWords {
  readonly gestures: readonly string[]
  /** The kinds of support in a word. */
  readonly functions: Readonly<Record<string, string>>
  readonly encouraged: string
  readonly nothing: string
  readonly gives_one: string
  readonly gives_other: string
}

interface Teller {
  of(id: string): string
  field(kind: Kind, field: string): string
  option(kind: Kind, field: string, value: unknown): string
}

/** What goes on between the person and one other, in words. */
export interface Between {
  readonly id: string
  readonly name: string
  readonly got: string
  readonly given: string
  readonly meaning: string
  readonly gestures: string
  /** How much, from both sides. */
  readonly matters: readonly (readonly [question: string, words: string])[]
}

/** To how many people something is given; of nothing said, that it can still be told. */
export function givingTold(network: Network, words: GivingWords, language: string): string {
  const people = network.alters.filter((alter) => isPerson(alter) && isPresent(alter) && !isLight(alter))
  const part = people.filter(({ id }) => gives(network.bonds.get(id))).length
  if (!part) return words.nothing
  const isOne = new Intl.PluralRules(language).select(part) === 'one'
  return fill(isOne ? words.gives_one : words.gives_other, { part })
}

function gives(bond: Bond | undefined): boolean {
  if (bond?.mine_for_them || bond?.gestures?.length) return true
  return FUNCTIONS.some((name) => bond?.[name] === 'give' || bond?.[name] === 'both')
}

/** What goes on with everybody who is there now, in the order in which they came. */
export function betweenAll(network: Network, words: GivingWords, tell: Teller): Between[] {
  return network.alters.filter(isThereNow).map(({ id }) => {
    const bond = network.bonds.get(id)
    const kinds = (...ways: Exchange[]): string => FUNCTIONS.filter((name) => ways.includes(bond?.[name] ?? 'none')).map((name) => words.functions[name]).join(', ')
    const sides = ['importance_mine', 'importance_theirs'] as const
    return {
      id,
      name: tell.of(id),
      got: kinds('get', 'both'),
      given: kinds('give', 'both'),
      meaning: bond?.mine_for_them ?? '',
      gestures: (bond?.gestures ?? []).join(', '),
      matters: sides.flatMap((side) => ((bond?.[side] ?? null) === null ? [] : [[tell.field('bond', side), tell.option('bond', side, bond?.[side])] as const])),
    }
  })
}

/** The gestures to choose from: those of the list, and those said before. */
export function gesturesFor(held: readonly string[], words: GivingWords): string[] {
  return [...new Set([...words.gestures, ...held])]
}
