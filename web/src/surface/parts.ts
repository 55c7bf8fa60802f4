// What one drawing asks beyond the others: under somebody's card, and beside the paper in rest.
import type { Component } from 'svelte'
import type { Desk } from './desk.ts'
import type { Person } from './people.ts'
import { FETCHED } from './later.ts'
import LayerCard from './layers/LayerCard.svelte'
import PlacePart from './layers/PlacePart.svelte'
import PlanCard from './layers/PlanCard.svelte'
import WeakCard from './layers/WeakCard.svelte'

export interface Part {
  readonly person?: Component<{ person: Person }>
  /** Under the card of the central person. */
  readonly middle?: Component
  readonly quiet?: Component
  /** What is asked over the names that wait. */
  readonly tray?: string
  /** Where others are added beside somebody, if this drawing does that. */
  readonly adds?: (desk: Desk) => void
}

const PARTS: Readonly<Record<string, Part>> = {
  ecogram: { quiet: WeakCard },
  neighbourhood: { person: PlacePart, quiet: PlanCard },
  then: { quiet: LayerCard },
  wished: { quiet: LayerCard },
}

export function partOf(code: string): Part | undefined {
  return PARTS[code] ?? FETCHED[code]
}
