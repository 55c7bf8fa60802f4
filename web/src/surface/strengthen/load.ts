// How much leans on whom: what the drawing shows, so that it can be talked about in time.
// The same rules as `kring/network/measures/load.py`; both are held to contract/cases/load.json.
import { FUNCTIONS } from '../../map/kinds.ts'
import type { Agreement, Alter, Network } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { isPerson, isThereNow } from './there.ts'

export type Signal = 'many_functions' | 'most_of_it' | 'many_agreements' | 'is_full' | 'alone' | 'carries_more'
export type Level = 'rest' | 'attention' | 'too_much'

/** What asks for a talk first, in the order of the six signals, and how much that is. */
export interface Load {
  readonly signals: readonly Signal[]
  readonly level: Level
}

/** What everybody carries, and the fewest who together give more than half when it rests on few; else nobody. */
export interface Loads {
  readonly byPerson: ReadonlyMap<string, Load>
  readonly restsOn: readonly string[]
}

const MANY_FUNCTIONS = 3
const FEWEST_MEMBERS = 3
const MANY_AGREEMENTS = 3
const MANY_HOURS = 8 // in a week
const FEW = 2 // so few that it is worth a talk

export function loadsOf(network: Network): Loads {
  const there = network.alters.filter(isThereNow)
  const marks = new Map(there.map(({ id }) => [id, FUNCTIONS.filter((name) => gives(network, id, name)).length]))
  const whole = [...marks.values()].reduce((sum, count) => sum + count, 0)
  const told = there.length >= FEWEST_MEMBERS ? whole : 0
  const own = there.filter((alter) => !isPaid(alter))
  const carried = (alter: Alter): Load => {
    const signals = signalsOf(network, alter, marks.get(alter.id) ?? 0, told)
    return { signals, level: levelOf(signals) }
  }
  const people = own.filter(isPerson)
  const givers = people.filter(({ id }) => marks.get(id)).length
  const few = fewOf(own.map(({ id }) => [id, marks.get(id) ?? 0]), told)
  return {
    byPerson: new Map(people.map((alter) => [alter.id, carried(alter)])),
    restsOn: few.length <= FEW && givers >= few.length ? few : [],
  }
}

/** Whether somebody gives this kind of support. */
export function gives(network: Network, id: string, name: (typeof FUNCTIONS)[number]): boolean {
  const said = network.bonds.get(id)?.[name]
  return said === 'get' || said === 'both'
}

/** Whether it was said yes to, and has not paused or ended. */
export function isRunning({ state }: Agreement): boolean {
  return state === 'yes' || state === 'running'
}

function signalsOf(network: Network, alter: Alter, marks: number, told: number): Signal[] {
  const held = network.agreements.filter((one) => isRunning(one) && one.who?.includes(alter.id))
  const hours = held.reduce((sum, one) => sum + (one.hours_a_week ?? 0), 0)
  const endures = alter.endures === 'week' || alter.endures === 'month' || alter.endures === 'half_year'
  const found: Readonly<Record<Signal, boolean>> = {
    many_functions: marks >= MANY_FUNCTIONS,
    most_of_it: told > 0 && marks * 2 > told,
    many_agreements: held.length >= MANY_AGREEMENTS || hours > MANY_HOURS,
    is_full: alter.busy === 'full' || alter.shared_load === 'too_much' || endures,
    alone: held.some((one) => one.vital && one.who?.length === 1 && (one.backup ?? null) === null),
    carries_more: alter.carries_more === true,
  }
  return (Object.keys(found) as Signal[]).filter((signal) => found[signal])
}

function levelOf(signals: readonly Signal[]): Level {
  if (signals.length >= 3 || signals.includes('is_full')) return 'too_much'
  return signals.length === 2 ? 'attention' : 'rest'
}

/** The fewest own people who together give more than half of all; the first drawn first where it is even. */
function fewOf(marks: readonly (readonly [id: string, count: number])[], whole: number): string[] {
  const few: string[] = []
  let given = 0
  for (const [id, count] of [...marks].sort((a, b) => b[1] - a[1])) {
    few.push(id)
    given += count
    if (given * 2 > whole) return whole ? few : []
  }
  return []
}
