// What people do at the desk, one function for one human act, with the words that go with it.
import { get } from 'svelte/store'
import { ABOUT_ID, type Kind, type Value } from '../map/kinds.ts'
import { PERSON_RADIUS, scaleFor } from '../map/look.ts'
import type { Place } from '../map/placing.ts'
import { circles, fromNow, inRing } from '../map/views/circles.ts'
import { newId, type Put } from '../sync/session.ts'
import * as acts from './acts.ts'
import { describe, sectorName } from './describe.ts'
import { act, announce, drawn, nameOf, show, uiOf, type Desk } from './desk.ts'
import { isPerson, placeOf } from './people.ts'
import { leaveTable } from './table.ts'

/** Names typed or pasted: into the tray, in one act. */
export function writeDown(desk: Desk, names: readonly string[], as: acts.As): void {
  if (names.length === 0) return
  const { speech } = desk
  const { puts } = acts.nameThem(names, as)
  const said = speech.count('names.added', names.length, { names: speech.list(names) })
  act(desk, puts, speech.count('act.add', names.length), said)
}

/** The central person's id, and the edit that makes one where nobody is in the middle yet. */
function theEgo(desk: Desk): { id: string; puts: Put[] } {
  const there = drawn(desk).ego
  if (there) return { id: there.id, puts: [] }
  const id = newId()
  return { id, puts: [{ entity: id, kind: 'ego', field: 'deleted', value: false }] }
}

export function nameMe(desk: Desk, name: string): void {
  const { id } = theEgo(desk)
  act(desk, acts.sayField(id, 'ego', 'name', name), desk.speech.say('act.me'))
}

/** Put somebody down on the paper. */
export function putDown(desk: Desk, id: string, to: Place): void {
  const { people, view, network } = drawn(desk)
  const others = people.flatMap((person) => (person.id !== id && person.place ? [person.place] : []))
  const ego = theEgo(desk)
  const room = 1.8 * PERSON_RADIUS * scaleFor(others.length + 1)
  const place = acts.standable(to, others, room, view.onPaper)
  const label = desk.speech.say('act.place', { name: nameOf(desk, id) })
  const puts = view.putDown(network, ego.id, id, place)
  if (puts.length === 0) return takeInHand(desk, id) // a place that follows from what is said of them
  act(desk, [...ego.puts, ...puts], label)
  sayWhere(desk, id)
  show(desk, { stop: network.alters.some((one) => one.id === id) ? id : '' })
}

/** Put somebody down by hand. Whoever was asked about is answered, or not asked about any longer:
 * no later tap on bare paper moves somebody by surprise. */
export function place(desk: Desk, id: string, to: Place): void {
  const { inHand } = uiOf(desk)
  const isWaiting = (): boolean => drawn(desk).byId.get(id)?.place === null
  const wasWaiting = isWaiting()
  putDown(desk, id, to)
  if (isWaiting()) return
  if (inHand === id && wasWaiting) nextInHand(desk)
  else if (inHand !== null) show(desk, { inHand: null })
}

/** Say with a word or a key in which part of the drawing somebody belongs: a ring, a sector. */
export function bringTo(desk: Desk, id: string, part: string): void {
  const { byId, view, network } = drawn(desk)
  const person = byId.get(id)
  if (!person) return
  if (person.place && view === circles) return putDown(desk, id, inRing(person.place, Number(part)))
  const ego = theEgo(desk)
  const label = desk.speech.say('act.place', { name: person.name })
  act(desk, [...ego.puts, ...view.into(network, ego.id, id, part)], label)
  sayWhere(desk, id)
  show(desk, { stop: id })
}

/** Say in a list or on a card how close it feels, whichever drawing lies on the table. */
export function sayCloseness(desk: Desk, id: string, closeness: number | null): void {
  const { view, network } = drawn(desk)
  if (view === circles) return closeness === null ? liftOff(desk, id) : bringTo(desk, id, String(closeness))
  const ego = theEgo(desk)
  const puts = closeness === null ? circles.lift(network, ego.id, id) : circles.into(network, ego.id, id, String(closeness))
  act(desk, [...ego.puts, ...puts], desk.speech.say('act.place', { name: nameOf(desk, id) }))
}

/** A light tie from a place: one more word may be possible there. */
export function meetThere(desk: Desk, place: string, name: string): void {
  const there = drawn(desk).byId.get(place)
  if (!there) return
  const said = desk.speech.say('place.met', { name, place: there.name })
  act(desk, acts.metAt(there.alter, name), desk.speech.count('act.add', 1), said)
}

/** Lay a photo under the neighbourhood, or take it away. */
export function layUnder(desk: Desk, photo: string | null): void {
  act(desk, acts.sayField(ABOUT_ID, 'about', 'plan', photo), desk.speech.say('plan.title'))
}

/** Begin a layer from how it is now: everybody at the same place, in one act. */
export function beginFromNow(desk: Desk, layer: 'then' | 'wished'): void {
  act(desk, fromNow(drawn(desk).network, layer), desk.speech.say('layer.begun'), desk.speech.say('layer.begun'))
}

function sayWhere(desk: Desk, id: string): void {
  const { speech } = desk
  const drawing = drawn(desk)
  const person = drawing.byId.get(id)
  if (!person) return announce(desk, speech.say('place.moved', { name: nameOf(desk, id) }))
  const ring = person.part === null ? '' : drawing.view.partName(person.part, speech)
  const params = { name: person.name, ring }
  const where = person.sector && drawing.view.hasQuadrants
    ? speech.say('place.placed_in', { ...params, sector: sectorName(drawing, speech, person.sector) })
    : speech.say('place.placed', params)
  const count = drawing.people.filter((one) => one.place && isPerson(one)).length
  announce(desk, count > 0 ? `${where} ${speech.count('place.count', count)}` : where)
}

/** Take somebody in hand; the next tap on the paper is their place. */
export function takeInHand(desk: Desk, id: string): void {
  show(desk, { inHand: id, offered: false, chosen: null, choices: false, topic: null, tying: null, tab: 'paper' })
  announce(desk, handHint(desk, id))
}

/** What to do with whoever is in hand: point at a place, or say whose family they are. */
export function handHint(desk: Desk, id: string): string {
  const drawing = drawn(desk)
  const isPointed = drawing.view.isChosen || placeOf(drawing, id)
  return desk.speech.say(isPointed ? 'paper.place_hint' : 'place.join', { name: nameOf(desk, id) })
}

/** After one is placed, the next in the tray comes in hand by itself. */
export function nextInHand(desk: Desk): void {
  const { people, view } = drawn(desk)
  const next = people.find(({ place, alter }) => !place && (view.waits?.(alter) ?? true))
  if (!next) return show(desk, { inHand: null })
  const { said } = uiOf(desk)
  takeInHand(desk, next.id)
  show(desk, { offered: true })
  // Where the one stands now and who is asked about next: the same button means another person.
  announce(desk, `${said} ${desk.speech.say('place.next', { name: next.name })}`.trim())
}

export function liftOff(desk: Desk, id: string): void {
  const { ego, view, network } = drawn(desk)
  if (!ego) return
  const name = nameOf(desk, id)
  act(desk, view.lift(network, ego.id, id), desk.speech.say('act.lift', { name }), desk.speech.say('place.lifted', { name }))
  show(desk, { chosen: null, choices: false, topic: null, inHand: null })
}

export function takeAway(desk: Desk, id: string): void {
  const name = nameOf(desk, id)
  const { say } = desk.speech
  act(desk, acts.takeAway(id), say('act.remove', { name }), say('person.removed', { name }))
  show(desk, { chosen: null, choices: false, topic: null, full: null, inHand: null, stop: '' })
}

/** A tap on somebody: what it does depends on what is going on. */
export function tap(desk: Desk, id: string): void {
  const ui = uiOf(desk)
  const person = drawn(desk).byId.get(id)
  if (!person) return
  if (ui.tying) return tapWhileTying(desk, id)
  if (!person.place) return ui.inHand === id ? show(desk, { inHand: null }) : takeInHand(desk, id)
  const same = ui.chosen === id && ui.choices
  show(desk, { chosen: same ? null : id, choices: !same, topic: null, inHand: null, middle: false, stop: id })
  if (!same) announce(desk, describe(drawn(desk), person, desk.speech))
}

export function startTying(desk: Desk, from: string | null = null): void {
  show(desk, {
    tying: { from, sticky: from !== null, group: null },
    chosen: null,
    choices: false,
    topic: null,
    inHand: null,
    tab: 'paper',
  })
  const { say } = desk.speech
  announce(desk, from ? say('ties.from', { name: nameOf(desk, from) }) : say('ties.hint'))
}

function tapWhileTying(desk: Desk, id: string): void {
  const tying = uiOf(desk).tying
  if (!tying) return
  if (tying.group) {
    const group = tying.group.includes(id) ? tying.group.filter((one) => one !== id) : [...tying.group, id]
    show(desk, { tying: { ...tying, group } })
    announce(desk, desk.speech.count('ties.chosen', group.length))
  } else if (tying.from === null) {
    show(desk, { tying: { ...tying, from: id } })
    announce(desk, desk.speech.say('ties.first', { name: nameOf(desk, id) }))
  } else if (tying.from === id) {
    show(desk, { tying: { ...tying, from: null, sticky: false } })
  } else {
    tieOrUntie(desk, tying.from, id)
    if (!tying.sticky) show(desk, { tying: { ...tying, from: null } })
  }
}

/** A line between two people; the same again takes it away. */
export function tieOrUntie(desk: Desk, a: string, b: string): void {
  const names = { a: nameOf(desk, a), b: nameOf(desk, b) }
  const id = acts.tieId(a, b)
  const older = desk.session.things().get(id)
  const there = drawn(desk).known.get(a)?.has(b) && older
  const puts = there ? acts.untieThem(a, b, older) : acts.tieThem(a, b, older)
  const said = desk.speech.say(there ? 'ties.gone' : 'ties.drawn', names)
  act(desk, puts, desk.speech.say('act.tie', names), said)
}

export function tieGroup(desk: Desk, ids: readonly string[]): void {
  const drawnTies = new Set(drawn(desk).ties.map((tie) => tie.id))
  const puts = acts.allKnow(ids, drawnTies, desk.session.things())
  const names = desk.speech.list(ids.map((id) => nameOf(desk, id)))
  act(desk, puts, desk.speech.say('act.group'), desk.speech.say('ties.group_drawn', { names }))
  show(desk, { tying: { from: null, sticky: false, group: null } })
}

export function sayAllLines(desk: Desk, asked: boolean): void {
  act(desk, acts.allLinesAreThere(asked), desk.speech.say('act.complete'))
}

/** Fill in or empty one field of somebody, of their bond, or of the whole. */
export function sayField(desk: Desk, target: { id: string; kind: Kind }, field: string, value: Value): void {
  const { id, kind } = target
  const { speech } = desk
  const ego = theEgo(desk)
  const entity = kind === 'bond' ? `${ego.id}~${id}` : id
  const params = { field: speech.field(kind, field), name: nameOf(desk, id) }
  const puts = acts.sayField(entity, kind, field, value)
  act(desk, kind === 'bond' ? [...ego.puts, ...puts] : puts, speech.say('act.field', params))
}

export function chooseBetween(desk: Desk, entity: string, kind: Kind, field: string, value: Value): void {
  act(desk, acts.sayField(entity, kind, field, value), desk.speech.say('act.choose'))
}

export async function undo(desk: Desk): Promise<void> {
  const what = await desk.session.undo()
  if (what !== null) announce(desk, desk.speech.say('bar.undone', { what }))
}

export async function redo(desk: Desk): Promise<void> {
  const what = await desk.session.redo()
  if (what !== null) announce(desk, desk.speech.say('bar.redone', { what }))
}

/** Nothing open any more: Escape, or a tap beside everything. */
export function stepBack(desk: Desk): void {
  const ui = uiOf(desk)
  if (ui.table && !ui.chosen && !ui.inHand && !ui.tying) leaveTable(desk)
  else if (ui.topic) show(desk, { topic: null })
  else if (ui.choices) show(desk, { choices: false, chosen: null })
  else show(desk, { chosen: null, inHand: null, tying: null, middle: false })
}

export function isWholeInSight(desk: Desk): boolean {
  const { zoom, panX, panY } = get(desk.view)
  return zoom === 1 && panX === 0 && panY === 0
}
