// The card for the pocket, row by row: a situation, and who is there for it.
import type { Alter, Network } from '../../map/network.ts'
import { askedForSomething, calledFirst, turning, type Direction } from '../../map/turning.ts'

export interface Row {
  readonly key: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly more: string }[]
}

/** The rows of one side; a row without people is left open to write in. */
export function sideOf(network: Network, direction: Direction, nameOf: (alter: Alter) => string): Row[] {
  const said = (people: readonly Alter[], more: (alter: Alter) => string | undefined) =>
    people.map((alter) => ({ id: alter.id, name: nameOf(alter), more: more(alter) ?? '' }))
  const phone = (alter: Alter): string | undefined => (direction === 'get' ? alter.phone : undefined)
  const rows = [...turning(network, direction)].map(([name, people]) => ({
    key: `pocket.${direction}.${name}`,
    people: said(people, phone),
  }))
  if (direction === 'give') return rows
  const asked = said(askedForSomething(network), ({ what_for }) => what_for)
  return [
    { key: 'pocket.first', people: said(calledFirst(network), phone) },
    ...rows,
    ...(asked.length > 0 ? [{ key: 'pocket.asked', people: asked }] : []),
  ]
}
