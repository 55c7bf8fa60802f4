// What happens when somebody does something on the board with figures: the act, and what is said.
import { turned, type Figure } from '../../map/figures.ts'
import type { Point } from '../../map/lines.ts'
import type { Put } from '../../sync/session.ts'
import { act, announce, type Desk } from '../desk.ts'
import * as acts from './acts.ts'
import { now, open, standingNow, stateOf, tableNow } from './board.ts'
import { asSeen, eyesOf, toTable } from './sight.ts'
import type { Table } from './table.ts'
import { framesOf, pictureOf } from './takes.ts'
import { describe } from './told.ts'

const NUDGE = 5 // map units
const CLEARED = { chosen: null, doing: null, eyes: null, trying: null, step: null, carried: null }
export const TURN = 15 // degrees

export function layTable(desk: Desk): void {
  const { id, puts } = acts.newTable()
  act(desk, puts, desk.speech.say('figures.act_table'), desk.speech.say('figures.laid'))
  open(desk, { ...CLEARED, table: id, stop: null })
}

export function openTable(desk: Desk, id: string): void {
  open(desk, { ...CLEARED, table: id, stop: null })
  const table = tableNow(desk)
  if (table) announce(desk, `${table.name}. ${desk.speech.count('figures.count', table.standing.length)}`)
}

export function removeTable(desk: Desk, table: Table): void {
  act(desk, acts.removeTable(table.id), desk.speech.say('figures.act_remove'), desk.speech.say('figures.removed', { name: table.name }))
  open(desk, { ...CLEARED, table: null, stop: null })
}

export function sayOfTable(desk: Desk, table: Table, field: 'title' | 'note', value: Put['value']): void {
  const puts: Put[] = [{ entity: table.id, kind: 'setting', field, value }]
  act(desk, puts, desk.speech.field('setting', field))
}

/** Put somebody or something on a free place of the table, ready to be dragged. */
export function putOn(desk: Desk, what: Pick<Figure, 'of' | 'sort' | 'label'>): void {
  const table = tableNow(desk)
  if (!table) return
  const { id, puts } = acts.putOn(table, what, now())
  void desk.session.put(puts, desk.speech.say('figures.act_put'))
  open(desk, { stop: id })
  announce(desk, desk.speech.say('figures.put', { name: nameOn(desk, id) }))
}

/** A tap on a figure: chosen, or tied to the one that was chosen before. */
export function tap(desk: Desk, id: string): void {
  const { doing, chosen } = stateOf(desk)
  if (doing === 'thread' && chosen && chosen !== id) return tie(desk, chosen, id)
  choose(desk, id)
  const table = tableNow(desk)
  if (table) announce(desk, `${nameOn(desk, id)}: ${describe(table, id, desk.speech)}`)
}

export function choose(desk: Desk, id: string | null): void {
  open(desk, { chosen: id, doing: null, ...(id ? { stop: id } : {}) })
}

/** A tap on the bare table: the figure in hand goes there, else nothing is chosen any more. */
export function tapTable(desk: Desk, at: Point): void {
  const { doing, chosen } = stateOf(desk)
  if (doing === 'move' && chosen) return putDown(desk, chosen, at)
  open(desk, { chosen: null, doing: null })
}

export function startMove(desk: Desk, id: string): void {
  open(desk, { chosen: id, doing: 'move' })
  announce(desk, desk.speech.say('figures.tap_place', { name: nameOn(desk, id) }))
}

export function startThread(desk: Desk, id: string): void {
  open(desk, { chosen: id, doing: 'thread' })
  announce(desk, desk.speech.say('figures.tap_second', { name: nameOn(desk, id) }))
}

export function tie(desk: Desk, a: string, b: string): void {
  const table = tableNow(desk)
  const fence = [a, b].some((id) => standingNow(desk, id)?.figure.sort === 'fence')
  open(desk, { doing: null })
  if (!table || fence || stateOf(desk).trying) return
  const names = { a: nameOn(desk, a), b: nameOn(desk, b) }
  const { laid, puts } = acts.tieOrUntie(table, a, b, now())
  act(desk, puts, desk.speech.say('figures.act_thread'), desk.speech.say(laid ? 'figures.joined' : 'figures.untied', names))
}

/** Put a figure down where the paper was touched. */
export function putDown(desk: Desk, id: string, at: Point): void {
  const table = tableNow(desk)
  if (!table) return
  const board = stateOf(desk)
  const eyes = eyesOf(asSeen(table, { ...board, carried: null }), board.eyes)
  open(desk, { doing: null, carried: null, chosen: id, stop: id })
  say(desk, id, { at: acts.onTable(toTable(at, eyes)) })
}

/** One small step, in a direction of the paper. */
export function nudge(desk: Desk, id: string, dx: number, dy: number): void {
  const figure = figureNow(desk, id)
  const table = tableNow(desk)
  if (!figure?.at || !table) return
  const eyes = eyesOf(asSeen(table, stateOf(desk)), stateOf(desk).eyes)
  const [x, y] = figure.at
  const [zero, step] = [toTable({ x: 0, y: 0 }, eyes), toTable({ x: NUDGE * dx, y: NUDGE * dy }, eyes)]
  say(desk, id, { at: acts.onTable({ x: x + step.x - zero.x, y: y + step.y - zero.y }) })
}

export function turn(desk: Desk, id: string, by: number): void {
  const figure = figureNow(desk, id)
  if (figure) say(desk, id, { facing: turned(figure.facing ?? 0, by) })
}

/** Say something else of a figure: really, or only as a try. */
export function say(desk: Desk, id: string, change: acts.Change): void {
  const table = tableNow(desk)
  const figure = standingNow(desk, id)?.figure
  const { trying, step } = stateOf(desk)
  if (!table || !figure || step !== null) return
  const name = nameOn(desk, id)
  if (trying) open(desk, { trying: new Map(trying).set(id, { ...trying.get(id), ...change }) })
  else void desk.session.put(acts.change(table, figure, change, now()), desk.speech.say('figures.act_move', { name }))
  const shown = figureNow(desk, id)
  const how = shown ? describe({ ...table, standing: [{ id, name, figure: shown }] }, id, desk.speech) : ''
  announce(desk, `${name}: ${how}`)
}

export function takeOff(desk: Desk, id: string): void {
  const table = tableNow(desk)
  if (!table || stateOf(desk).trying) return
  const name = nameOn(desk, id)
  open(desk, { chosen: null, doing: null, stop: null, ...(stateOf(desk).eyes === id ? { eyes: null } : {}) })
  act(desk, acts.takeOff(table, id, now()), desk.speech.say('figures.act_off', { name }), desk.speech.say('figures.off', { name }))
}

/** See the table from where somebody stands, or from above again. */
export function look(desk: Desk, id: string | null): void {
  open(desk, { eyes: id, doing: null })
  announce(desk, id ? desk.speech.say('figures.seen_from', { name: nameOn(desk, id) }) : desk.speech.say('figures.seen_above'))
}

export function tryOut(desk: Desk): void {
  open(desk, { trying: new Map(), step: null, doing: null })
  announce(desk, desk.speech.say('figures.trying'))
}

export function keepTry(desk: Desk): void {
  const table = tableNow(desk)
  const { trying } = stateOf(desk)
  open(desk, { trying: null })
  if (!table || !trying || trying.size === 0) return
  act(desk, acts.keepTried(table, trying, now()), desk.speech.say('figures.act_try'), desk.speech.say('figures.kept'))
}

export function putBack(desk: Desk): void {
  open(desk, { trying: null })
  announce(desk, desk.speech.say('figures.put_back'))
}

export function keepPicture(desk: Desk, words: string): void {
  const table = tableNow(desk)
  if (!table) return
  const puts = pictureOf(table, words, now())
  act(desk, puts, desk.speech.say('figures.act_picture'), desk.speech.say('figures.picture_kept'))
}

/** Show one step of what happened on the table; null: as it stands now. */
export function showStep(desk: Desk, step: number | null): void {
  open(desk, { ...CLEARED, step })
  const table = tableNow(desk)
  if (!table) return
  const { say: text } = desk.speech
  announce(desk, step === null ? text('figures.now') : text('figures.step', { number: step + 1, of: framesOf(table.takes).length }))
}

/** Set the table up as it stands in the step that is shown. */
export function setUpAgain(desk: Desk): void {
  const table = tableNow(desk)
  const { step } = stateOf(desk)
  const frame = table && step !== null ? framesOf(table.takes)[step] : undefined
  if (!table || !frame) return
  open(desk, { step: null })
  act(desk, acts.setUp(table, frame, desk.session.things(), now()), desk.speech.say('figures.act_set_up'), desk.speech.say('figures.set_up'))
}

/** Step back once: from what the hand was doing, from a figure, from its eyes. */
export function stepBack(desk: Desk): void {
  const { doing, chosen, eyes } = stateOf(desk)
  if (doing) open(desk, { doing: null })
  else if (chosen) open(desk, { chosen: null })
  else if (eyes) look(desk, null)
}

/** Put a figure in one of the nine parts of the table, without pointing. */
export function bringTo(desk: Desk, id: string, part: number): void {
  const table = tableNow(desk)
  const figure = figureNow(desk, id)
  if (table && figure) say(desk, id, { at: acts.inPart(table, figure, part) })
}

/** A figure as it is seen now: with what is only tried. */
export function figureNow(desk: Desk, id: string): Figure | undefined {
  const table = tableNow(desk)
  return table ? asSeen(table, stateOf(desk)).standing.find((one) => one.id === id)?.figure : undefined
}

function nameOn(desk: Desk, id: string): string {
  return standingNow(desk, id)?.name ?? ''
}
