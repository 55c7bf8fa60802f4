// Whom each part of the path could be about, taken from the drawing; the person chooses.
// The same rules as `kring/network/{strengthening,trust}.py`; both are held to contract/cases/ways.json.
import { mayBeProposed } from './asking.ts'
import { FUNCTIONS, type Phase } from '../../map/kinds.ts'
import type { Alter, Bond, Network } from '../../map/network.ts'
import { isPaid } from '../../map/shapes.ts'
import { isLight, isPerson, isPresent } from './there.ts'

/** One part of the path, and whom it could be about; `waits` until there is more trust. */
export interface Way {
  readonly phase: Phase
  readonly about: readonly string[]
  readonly waits: boolean
}

const PHASES: readonly Phase[] = ['cherish', 'wake', 'mend', 'new', 'bring_together']
const FEWEST_FOR_A_START = 3 // own people; with fewer the path begins with an interest

/** The parts of the path in their order, with whom each could be about. */
export function waysOf(network: Network): Way[] {
  const isFirstTrust = isWarmthFirst(network)
  const placed = network.alters.map((alter) => {
    const bond = network.bonds.get(alter.id)
    return { id: alter.id, phase: isFirstTrust && isBridge(alter, bond) ? null : phaseOf(alter, bond) }
  })
  return PHASES.map((phase) => {
    const about = placed.filter((one) => one.phase === phase).map(({ id }) => id)
    return { phase, about, waits: isFirstTrust && phase === 'new' && about.length === 0 }
  })
}

/** While there is nobody, or hardly anybody, with whom the person feels safe, bridges wait. Not asked is not "no". */
export function isWarmthFirst({ about }: Network): boolean {
  return about.trust === 'no' || about.trust === 'a_little'
}

/** In which part of the path somebody could have a place; null is in none of them. */
export function phaseOf(alter: Alter, bond: Bond | undefined): Phase | null {
  if (!mayBeProposed(alter, bond) || bond?.wish === 'less') return null
  const isPlace = isGroupOrPlace(alter)
  if (alter.status === 'asleep') return isPerson(alter) ? 'wake' : 'new'
  if (alter.status === 'broken') return bond?.wish === 'mend' ? 'mend' : null
  if (alter.status === 'wished') return isPlace ? 'new' : null
  if (!isPresent(alter)) return null
  if (isGood(bond) && (isPlace || isLight(alter) || isOwn(alter))) return 'cherish'
  return isPlace || isLight(alter) ? 'new' : null
}

function isGroupOrPlace({ sort }: Alter): boolean {
  return sort === 'group' || sort === 'place'
}

function isOwn(alter: Alter): boolean {
  return !isPaid(alter) && alter.sort !== 'service' && alter.sort !== 'role'
}

/** Whether the person said something good of a contact, and nothing heavier. */
export function isGood(bond: Bond | undefined): boolean {
  if (!bond || (bond.energy_out ?? 0) > (bond.energy_in ?? 0)) return false
  if (bond.line === 'tense' || bond.line === 'strong_tense' || bond.line === 'broken') return false
  return (
    bond.wish === 'cherish' ||
    bond.wish === 'more' ||
    (bond.closeness ?? 9) <= 2 ||
    (bond.importance_mine ?? 0) >= 3 ||
    (bond.energy_in ?? 0) > 0 ||
    FUNCTIONS.some((name) => bond[name] === 'get' || bond[name] === 'both')
  )
}

/** Whether somebody leads to another world: as the person says, else by what they are; where one belongs does not. */
export function isBridge(alter: Alter, bond: Bond | undefined): boolean {
  if (bond?.capital) return !bond.capital.includes('bonding')
  if (isGroupOrPlace(alter) && phaseOf(alter, bond) === 'cherish') return false
  return isLight(alter) || isGroupOrPlace(alter) || alter.sort === 'service'
}

/** Whether so few own people were drawn that something somebody likes comes first. */
export function beginsWithInterest(network: Network): boolean {
  const own = network.alters.filter(
    (alter) => isPerson(alter) && isPresent(alter) && !isPaid(alter) && phaseOf(alter, network.bonds.get(alter.id)),
  )
  return own.length < FEWEST_FOR_A_START
}
