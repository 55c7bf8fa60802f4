// Who lives under one roof with the central person, as far as it was said.
import type { Alter, Network } from './network.ts'

/** Straight or through somebody else; people may point at each other in a ring, and then nobody of them does. */
export function livesHere(network: Network, alter: Alter): boolean {
  const centre = new Set(network.egos.map(({ id }) => id))
  const seen = new Set<string>()
  let here: Alter | undefined = alter
  while (here?.lives_with && !seen.has(here.id)) {
    if (centre.has(here.lives_with)) return true
    seen.add(here.id)
    const next: string = here.lives_with
    here = network.alters.find(({ id }) => id === next)
  }
  return false
}
