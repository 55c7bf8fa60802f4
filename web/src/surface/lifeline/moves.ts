// What people do on a lifeline, one function for one human act, with the words that go with it.
import type { Value } from '../../map/kinds.ts'
import { momentsOf, timeOf, timeOfDay } from '../../map/lifetime.ts'
import type { Event } from '../../map/network.ts'
import { newId } from '../../sync/session.ts'
import { act, announce, drawn, nameOf, show, type Desk } from '../desk.ts'
import { tidyName } from '../names.ts'
import * as acts from './acts.ts'
import { heightOf, titleOf, whenOf, type Role } from './told.ts'

export function today(): string {
  const at = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export function eventOf(desk: Desk, id: string | null): Event | undefined {
  return drawn(desk).network.events.find((event) => event.id === id)
}

/** A new moment, where the paper was tapped or in this year. */
export function addMoment(desk: Desk, at: acts.Point): void {
  const { speech } = desk
  const { id, puts } = acts.addEvent(at)
  act(desk, puts, speech.say('lifeline.act.add'), speech.say('lifeline.added', { year: at.year }))
  show(desk, { chosen: id, stop: id, inHand: null })
}

/** Put a moment elsewhere: dragged, tapped, or step by step with keys. */
export function moveMoment(desk: Desk, id: string, to: acts.Point): void {
  const event = eventOf(desk, id)
  if (!event) return show(desk, { inHand: null })
  const { speech } = desk
  act(desk, acts.moveEvent(event, to), speech.say('lifeline.act.move', { title: titleOf(event, speech) }))
  show(desk, { inHand: null, stop: id })
  const now = eventOf(desk, id)
  if (now) {
    const params = { title: titleOf(now, speech), when: whenOf(now), height: heightOf(now.value, speech) }
    announce(desk, speech.say('lifeline.moved', params))
  }
}

/** One year or one step of height; what has no year yet begins today, what has no height in the middle. */
export function nudge(desk: Desk, id: string, years: number, steps: number): void {
  const event = eventOf(desk, id)
  if (!event) return
  const year = Math.floor(timeOf(event) ?? timeOfDay(today())) + years
  const value = event.value ?? null
  const height = steps === 0 ? value : Math.min(Math.max((value ?? 0) + steps, -10), 10)
  moveMoment(desk, id, { year, value: height })
}

export function takeInHand(desk: Desk, id: string): void {
  const event = eventOf(desk, id)
  show(desk, { inHand: id })
  if (event) announce(desk, desk.speech.say('lifeline.place_hint', { title: titleOf(event, desk.speech) }))
}

export function removeMoment(desk: Desk, id: string): void {
  const event = eventOf(desk, id)
  if (!event) return
  const { speech } = desk
  const title = titleOf(event, speech)
  act(desk, [acts.say(id, 'deleted', true)], speech.say('lifeline.act.remove', { name: title }), speech.say('lifeline.removed', { title }))
  show(desk, { chosen: null, inHand: null, stop: '' })
}

export function sayField(desk: Desk, event: Event, field: string, value: Value): void {
  const params = { field: desk.speech.field('event', field), name: titleOf(event, desk.speech) }
  act(desk, [acts.say(event.id, field, value)], desk.speech.say('lifeline.act.field', params))
}

/** Somebody was there, came, went or helped: by tapping them, or by typing a name. */
export function namePerson(desk: Desk, event: Event, role: Role, person: string): void {
  const params = { name: nameOf(desk, person), title: titleOf(event, desk.speech) }
  act(desk, acts.nameAt(event, role, person), desk.speech.say('lifeline.act.person', params))
}

export function typePerson(desk: Desk, event: Event, role: Role, typed: string): void {
  const name = tidyName(typed)
  const { speech } = desk
  const there = drawn(desk).people.find((person) => person.name === name)
  if (name === '' || event[role]?.includes(there?.id ?? '')) return
  if (there) return namePerson(desk, event, role, there.id)
  const label = speech.say('lifeline.act.person', { name, title: titleOf(event, speech) })
  act(desk, acts.newPersonAt(event, role, name), label, speech.say('lifeline.person_added', { name }))
}

export function wakeUp(desk: Desk, person: string): void {
  const { speech } = desk
  const ego = drawn(desk).ego
  const id = ego?.id ?? newId()
  const name = nameOf(desk, person)
  const puts = acts.wakeUp(id, person)
  if (!ego) puts.unshift({ entity: id, kind: 'ego', field: 'deleted', value: false })
  act(desk, puts, speech.say('lifeline.act.wake', { name }), speech.say('lifeline.woken', { name }))
}

/** Whether a year was said that lies too far away to draw. */
export function isFar(event: Event): boolean {
  return timeOf(event) !== null && momentsOf([event], timeOfDay(today())).length === 0
}

export function bornIn(desk: Desk, year: Value): void {
  const ego = drawn(desk).ego
  const { speech } = desk
  const label = speech.field('ego', 'born')
  act(desk, [{ entity: ego?.id ?? newId(), kind: 'ego', field: 'born', value: year }], label)
}

/** The next moment in time, or the one before. */
export function beside(desk: Desk, id: string, by: number): string | null {
  const moments = momentsOf(drawn(desk).network.events, timeOfDay(today()))
  const at = moments.findIndex((moment) => moment.id === id)
  return moments[at + by]?.id ?? null
}
