// What people do with a family at the desk, one function for one human act.
import type { Value } from '../../map/kinds.ts'
import { act, drawn, nameOf, show, type Desk } from '../desk.ts'
import { tidyName } from '../names.ts'
import { joinPuts, newRelative, partPuts, relationPuts, type As, type Relation } from './family.ts'

/** Somebody new beside somebody: name and tie in one act. */
export function addRelative(desk: Desk, id: string, as: As, name: string): boolean {
  const tidy = tidyName(name)
  if (!tidy) return false
  const { puts } = newRelative(drawn(desk).network, id, as, tidy)
  const told = { name: tidy, other: nameOf(desk, id), as: desk.speech.say(`genogram.as.${as}`) }
  act(desk, puts, desk.speech.say('genogram.act_add', told), desk.speech.say('genogram.added', told))
  return true
}

/** Somebody who is there already becomes family. */
export function joinFamily(desk: Desk, id: string, other: string, as: As): void {
  const told = { name: nameOf(desk, other), other: nameOf(desk, id), as: desk.speech.say(`genogram.as.${as}`) }
  act(desk, joinPuts(drawn(desk).network, id, other, as), desk.speech.say('genogram.act_add', told), desk.speech.say('genogram.added', told))
  show(desk, { inHand: null })
}

export function sayRelation(desk: Desk, of: string, relation: Relation, field: string, value: Value): void {
  const told = { name: nameOf(desk, of), other: nameOf(desk, relation.other) }
  act(desk, relationPuts(drawn(desk).network, of, relation, field, value), desk.speech.say('genogram.act_tie', told))
}

export function partFamily(desk: Desk, of: string, relation: Relation): void {
  const told = { name: nameOf(desk, of), other: nameOf(desk, relation.other) }
  act(desk, partPuts(relation), desk.speech.say('genogram.act_tie', told), desk.speech.say('genogram.parted', told))
}

/** Lay the emotional lines over the family, or take them off. */
export function toggleFeelings(desk: Desk, on: boolean): void {
  show(desk, { lens: on ? 'feelings' : '' })
}

/** From the sign on the paper to the card where others are added beside them. */
export function toFamily(desk: Desk): void {
  show(desk, { choices: false })
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('.family-card .chip')
    first?.scrollIntoView({ block: 'center' })
    first?.focus()
  })
}
