// Who works together: said of two people at once, whoever is named first.
import { ends } from '../../map/network.ts'
import type { Value } from '../../map/kinds.ts'
import { pairId, type Put } from '../../sync/session.ts'
import { act, drawn, nameOf, type Desk } from '../desk.ts'
import type { Drawing } from '../people.ts'

/** With whom somebody works, in the order in which people were named. */
export function partnersOf(drawing: Drawing, id: string): string[] {
  const found = drawing.network.ties.filter((tie) => tie.works_together).map((tie) => ends(tie.id))
  return drawing.people.map((person) => person.id).filter((other) =>
    found.some((pair) => pair.includes(id) && pair.includes(other) && other !== id),
  )
}

/** Say with whom somebody works now: only what changed is written, in one act. */
export function sayPartners(desk: Desk, id: string, chosen: Value): void {
  const now = Array.isArray(chosen) ? chosen.map(String) : []
  const before = partnersOf(drawn(desk), id)
  const began = now.filter((other) => !before.includes(other))
  const ended = before.filter((other) => !now.includes(other))
  const puts = [
    ...began.map((other) => togetherPut(id, other, true)),
    ...ended.map((other) => togetherPut(id, other, null)),
  ]
  const changed = began[0] ?? ended[0]
  if (changed === undefined) return
  const names = { a: nameOf(desk, id), b: nameOf(desk, changed) }
  act(desk, puts, desk.speech.say('act.tie', names), desk.speech.say(began.length > 0 ? 'who.joined' : 'who.parted', names))
}

function togetherPut(a: string, b: string, value: true | null): Put {
  return { entity: pairId(a, b), kind: 'tie', field: 'works_together', value }
}
