// The keyboard on a table with figures: which key is which act.
import { nearest, type Direction } from '../../map/nearest.ts'
import type { Desk } from '../desk.ts'
import { open, stateOf, tableNow } from './board.ts'
import * as moves from './moves.ts'
import { asSeen, eyesOf, fromPlace } from './sight.ts'

const ARROWS: Record<string, readonly [Direction, number, number]> = {
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
}
// Both signs of the key that turns, so that it works on every keyboard.
const LEFT = new Set(['<', ','])
const RIGHT = new Set(['>', '.', ';'])

/** Gives whether the key was meant for the table. */
export function press(desk: Desk, event: KeyboardEvent, id: string, focusOn: (id: string) => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const arrow = ARROWS[event.key]
  if (arrow) {
    const [direction, dx, dy] = arrow
    if (event.shiftKey) moves.nudge(desk, id, dx, dy)
    else walk(desk, id, direction, focusOn)
    return true
  }
  return command(desk, event.key, id, focusOn)
}

function command(desk: Desk, key: string, id: string, focusOn: (id: string) => void): boolean {
  const all = tableNow(desk)?.standing ?? []
  if (LEFT.has(key)) moves.turn(desk, id, -moves.TURN)
  else if (RIGHT.has(key)) moves.turn(desk, id, moves.TURN)
  else if (key === 't') moves.startThread(desk, id)
  else if (key === 'k') moves.look(desk, stateOf(desk).eyes === id ? null : id)
  else if (key === 'Delete' || key === 'Backspace') moves.takeOff(desk, id)
  else if (key === 'Escape') moves.stepBack(desk)
  else if (key === 'Home' || key === 'End') focusOn((key === 'Home' ? all[0] : all.at(-1))?.id ?? id)
  else return false
  return true
}

function walk(desk: Desk, id: string, direction: Direction, focusOn: (id: string) => void): void {
  const table = tableNow(desk)
  if (!table) return
  const board = stateOf(desk)
  const seen = asSeen(table, board)
  const places = new Map(
    fromPlace(seen, eyesOf(seen, board.eyes), 1).standing.map((one) => {
      const [x, y] = one.figure.at ?? [0, 0]
      return [one.id, { x, y }]
    }),
  )
  const next = nearest(places, id, direction)
  if (next === null) return
  open(desk, { stop: next })
  focusOn(next)
}
