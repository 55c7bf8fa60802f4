// Who and what is around somebody, laid under a question: three lanes, the time after care, getting around less.
// The same reading as `kring/strengthen/talks/lanes.py` and `kring/network/{leaving,getting_around}.py`; both are held to
// contract/cases/around.json.
import { mayBeProposed } from './asking.ts'
import { FUNCTIONS, type Lane, type PlaceLevel } from '../../map/kinds.ts'
import type { Alter, Network } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { allOf, type Things } from './read.ts'
import { isThereNow } from './there.ts'

/** One lane with its hopes, each with the small steps that belong to it. */
export interface LaneOf {
  readonly code: Lane
  readonly hopes: readonly { readonly id: string; readonly text: string; readonly steps: readonly string[] }[]
}

const LANES: readonly Lane[] = ['wish', 'vulnerability', 'surroundings']

/** The three lanes; a hope of which nothing was said is a wish. */
export function lanesOf(things: Things): LaneOf[] {
  const steps = allOf('step', things)
  const hopes = allOf('hope', things)
  return LANES.map((code) => ({
    code,
    hopes: hopes
      .filter(({ lane }) => (lane ?? 'wish') === code)
      .map(({ id, text }) => ({ id, text: text ?? '', steps: steps.flatMap((step) => (step.hope === id && step.text ? [step.text] : [])) })),
  }))
}

/** Who is there, under the question to which each belongs once care ends. */
export interface Leaving {
  readonly stays: readonly Alter[]
  readonly forWork: readonly Alter[]
  readonly sleeping: readonly Alter[]
  readonly others: readonly Alter[]
}

/** Who stays is who the person said stays. Left alone: a broken tie, who died, and who sleeps and may not be proposed. */
export function leavingOf({ alters, bonds }: Network, said: readonly string[]): Leaving {
  const there = alters.filter(({ status, sort }) => !['dead', 'broken'].includes(status ?? '') && ['person', 'group'].includes(sort ?? 'person'))
  const left = there.filter(({ id }) => !said.includes(id))
  const sleeps = ({ status }: Alter): boolean => status === 'asleep' || status === 'past'
  const isProposed = (alter: Alter): boolean => mayBeProposed(alter, bonds.get(alter.id))
  const isAsked = (alter: Alter): boolean => isPaid(alter) && isProposed(alter)
  return {
    stays: there.filter(({ id }) => said.includes(id)),
    forWork: left.filter((alter) => !sleeps(alter) && isAsked(alter)),
    sleeping: left.filter((alter) => sleeps(alter) && isProposed(alter)),
    others: left.filter((alter) => !sleeps(alter) && !isAsked(alter)),
  }
}

/** Who stays in reach if somebody got around less, and what support nobody near or by telephone gives. */
export interface StaysNear {
  readonly near: readonly string[]
  readonly byPhone: readonly string[]
  readonly far: readonly string[]
  readonly unknown: readonly string[]
  readonly stops: readonly string[]
}

const NEAR: readonly PlaceLevel[] = ['home', 'street', 'neighbourhood']
const FROM_A_CHAIR: readonly string[] = ['phone', 'video', 'message', 'letter', 'social_media']

/** Where nothing was said they are unknown, and nothing is said to stop because of them. */
export function staysNear({ alters, bonds }: Network): StaysNear {
  const there = alters.filter(isThereNow)
  const of = (reach: string): string[] => there.filter((alter) => reachOf(alter) === reach).map(({ id }) => id)
  const far = of('far')
  const left = there.filter((alter) => reachOf(alter) !== 'far').map(({ id }) => id)
  const gives = (name: (typeof FUNCTIONS)[number]) => (id: string): boolean => ['get', 'both'].includes(bonds.get(id)?.[name] ?? '')
  const stops = FUNCTIONS.filter((name) => far.some(gives(name)) && !left.some(gives(name)))
  return { near: of('near'), byPhone: of('by_phone'), far, unknown: of('unknown'), stops }
}

function reachOf({ place_level, channels }: Alter): 'near' | 'by_phone' | 'far' | 'unknown' {
  if (!place_level) return 'unknown'
  if (NEAR.includes(place_level)) return 'near'
  return place_level === 'online' || channels?.some((channel) => FROM_A_CHAIR.includes(channel)) ? 'by_phone' : 'far'
}
