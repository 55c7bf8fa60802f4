// What one drawing asks beyond the others: under somebody's card, and beside the paper in rest.
import type { Component } from 'svelte'
import type { Person } from './people.ts'
import FamilyCard from './genogram/FamilyCard.svelte'
import FamilyPaper from './genogram/FamilyPaper.svelte'
import LayerCard from './layers/LayerCard.svelte'
import PlanCard from './layers/PlanCard.svelte'
import WeakCard from './layers/WeakCard.svelte'
import WhoPart from './who/WhoPart.svelte'
import WhoPaper from './who/WhoPaper.svelte'

export interface Part {
  readonly person?: Component<{ person: Person }>
  /** Under the card of the central person. */
  readonly middle?: Component
  readonly quiet?: Component
  /** Whether the card of somebody is where others are added beside them. */
  readonly adds?: boolean
}

export const PARTS: Readonly<Record<string, Part>> = {
  ecogram: { quiet: WeakCard },
  genogram: { adds: true, person: FamilyCard, middle: FamilyCard, quiet: FamilyPaper },
  neighbourhood: { quiet: PlanCard },
  then: { quiet: LayerCard },
  wished: { quiet: LayerCard },
  who: { person: WhoPart, quiet: WhoPaper },
}
