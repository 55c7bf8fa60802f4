// What somebody does on the balance, one function for one human act, with the words that go with it.
import { leaning, scaleOf, type Side } from '../../map/balance.ts'
import type { Value } from '../../map/kinds.ts'
import type { Weight } from '../../map/network.ts'
import { lyingOn } from '../../map/rounds.ts'
import { newId, type Put } from '../../sync/session.ts'
import { act, announce, drawn, show, type Desk } from '../desk.ts'
import { today } from '../rounds/days.ts'
import { putsOf } from '../rounds/said.ts'
import type { Speech } from '../say.ts'

const DATED = /-\d{4}-\d{2}-\d{2}$/
const LONGEST_ROOT = 50 // an id holds 64 characters, of which a day takes 11

/** What lies on the balance now, in the order in which it was written down. */
export function lying(desk: Desk): Weight[] {
  return lyingOn(drawn(desk).network.weights).filter(({ side }) => side)
}

export function layDown(desk: Desk, text: string, side: Side): void {
  const id = newId()
  act(desk, putsOf('weight', id, { since: today(), side, text }), desk.speech.say('balance.act'))
  show(desk, { chosen: id })
  const said = { text, side: desk.speech.say(`balance.${side}`), leaning: leaningSaid(desk) }
  announce(desk, desk.speech.say('balance.added', said))
}

/** Say that it weighs more or less than before, or lies on the other side. */
export function weigh(desk: Desk, weight: Weight, field: 'heavy' | 'side', value: string | number): void {
  const { id, puts } = changed(weight, field, value, today())
  act(desk, puts, desk.speech.say('balance.act'))
  show(desk, { chosen: id })
  const what = desk.speech.option('weight', field, value)
  announce(desk, desk.speech.say('balance.changed', { text: textOf(weight, desk.speech), what, leaning: leaningSaid(desk) }))
}

/** Other words for the same thing, or who has to do with it: the balance stays as it was. */
export function tellOf(desk: Desk, weight: Weight, field: 'text' | 'who', value: Value): void {
  act(desk, putsOf('weight', weight.id, { [field]: value }), desk.speech.say('balance.act'))
}

export function takeOff(desk: Desk, weight: Weight): void {
  act(desk, takenOff(weight, today()), desk.speech.say('balance.act'))
  show(desk, { chosen: null })
  announce(desk, desk.speech.say('balance.taken', { text: textOf(weight, desk.speech), leaning: leaningSaid(desk) }))
}

/** Change it where it began today; else it ends today and another begins. */
export function changed(weight: Weight, field: 'heavy' | 'side', value: Value, day: string): { id: string; puts: Put[] } {
  if (weight.since === day) return { id: weight.id, puts: putsOf('weight', weight.id, { [field]: value }) }
  const root = weight.id.replace(DATED, '')
  const id = root.length > LONGEST_ROOT ? newId() : `${root}-${day}`
  const { text = null, side = null, heavy = null, who = null } = weight
  const fresh = { since: day, text, side, heavy, who, deleted: null, until: null, [field]: value }
  return { id, puts: [...putsOf('weight', weight.id, { until: day }), ...putsOf('weight', id, fresh)] }
}

/** What began today never was there; what lay there before ends today. */
export function takenOff(weight: Weight, day: string): Put[] {
  return putsOf('weight', weight.id, weight.since === day ? { deleted: true } : { until: day })
}

export function textOf({ text }: Weight, speech: Speech): string {
  return text || speech.say('balance.nameless')
}

export function leaningSaid(desk: Desk): string {
  return desk.speech.say(`balance.${leaning(scaleOf(lying(desk)).lean)}`)
}
