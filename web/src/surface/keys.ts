// The keyboard on the map: which key is which act. Only while the map has the focus.
import { nearest, type Direction } from '../map/nearest.ts'
import { announce, drawn, show, uiOf, type Desk } from './desk.ts'
import { describe } from './describe.ts'
import * as moves from './moves.ts'
import { placeOf } from './people.ts'
import { typedAhead } from './typed_ahead.ts'

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const STEP: Record<Direction, readonly [number, number]> = {
  up: [0, -5],
  down: [0, 5],
  left: [-5, 0],
  right: [5, 0],
}
const PAUSE = 800 // milliseconds between two letters of one name

export interface MapKeys {
  /** Gives whether the key was meant for the map. */
  press(event: KeyboardEvent, id: string): boolean
}

export function mapKeys(desk: Desk, focusName: () => void, focusOn: (id: string) => void): MapKeys {
  let typed = ''
  let last = -Infinity

  function letter(event: KeyboardEvent, id: string): boolean {
    if (event.key.length !== 1 || event.key === ' ' || !/\p{L}/u.test(event.key)) return false
    typed = event.timeStamp - last > PAUSE ? event.key : typed + event.key
    last = event.timeStamp
    const people = drawn(desk).people.filter(({ place }) => place)
    const found = typedAhead(people, typed, id)
    if (found) focusOn(found)
    return true
  }

  function command(event: KeyboardEvent, id: string): boolean {
    const typing = event.timeStamp - last <= PAUSE
    if (event.key === 'n' && !typing) focusName()
    else if (event.key === 'l' && !typing && id) moves.startTying(desk, id)
    else if (/^[1-9]$/.test(event.key) && id) bringToPart(desk, id, Number(event.key))
    else if ((event.key === 'Delete' || event.key === 'Backspace') && id) moves.takeAway(desk, id)
    else if (event.key === '?') show(desk, { help: true })
    else if (event.key === 'Escape') moves.stepBack(desk)
    else if (event.key === 'Home') focusOn(drawn(desk).people.find(({ place }) => place)?.id ?? '')
    else if (event.key === 'End') focusOn(drawn(desk).people.findLast(({ place }) => place)?.id ?? '')
    else return false
    return true
  }

  function arrow(event: KeyboardEvent, id: string): boolean {
    const direction = ARROWS[event.key]
    if (!direction) return false
    if (event.shiftKey) nudge(desk, id, direction)
    else walk(desk, id, direction, focusOn)
    return true
  }

  return {
    press(event, id) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false
      if (arrow(event, id) || command(event, id)) {
        last = -Infinity // a name that is typed afterwards begins anew
        return true
      }
      return letter(event, id)
    },
  }
}

function walk(desk: Desk, id: string, direction: Direction, focusOn: (id: string) => void): void {
  const places = new Map([['', { x: 0, y: 0 }]])
  for (const person of drawn(desk).people) if (person.place) places.set(person.id, person.place)
  const next = nearest(places, id, direction)
  if (next !== null) focusOn(next)
}

/** The parts of a drawing by number, in the order in which they are read. */
function bringToPart(desk: Desk, id: string, number: number): void {
  const { view, network } = drawn(desk)
  const part = view.isChosen ? view.parts(network)[number - 1] : undefined
  if (part !== undefined) moves.bringTo(desk, id, part)
}

function nudge(desk: Desk, id: string, direction: Direction): void {
  const drawing = drawn(desk)
  const one = id === '' ? (drawing.ego?.id ?? '') : id
  const from = placeOf(drawing, one)
  const [dx, dy] = STEP[direction]
  if (from) moves.putDown(desk, one, { x: from.x + dx, y: from.y + dy })
}

/** What is said when the focus comes on somebody while lines are drawn. */
export function sayWho(desk: Desk, id: string): void {
  const person = drawn(desk).byId.get(id)
  if (person && uiOf(desk).tying) announce(desk, describe(drawn(desk), person, desk.speech))
}
