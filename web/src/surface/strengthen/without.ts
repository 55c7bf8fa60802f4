// The drawing as if somebody were away: grey for a moment, and nothing of it is kept.
import { BOARDS } from '../boards.ts'
import { drawn, nameOf, show, uiOf, type Desk } from '../desk.ts'
import { openDrawing } from '../drawings.ts'
import { fallenAway } from './falling_away.ts'

const NAMED = 6 // so many are named one by one; more are counted, as in kring/draw/without_words.py

/** Lay down the drawing without somebody: the one of people that lay there, or the circles. */
export function seeWithout(desk: Desk, id: string): void {
  show(desk, { without: id, tab: 'paper', chosen: null, choices: false })
  if (uiOf(desk).view in BOARDS) openDrawing(desk, 'circles')
}

/** Everybody as they are; the address forgets it, too, and who was grey has the focus. */
export function seeEverybody(desk: Desk, id: string): void {
  show(desk, { without: null, said: '' })
  document.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)?.focus()
  history.replaceState(history.state, '', location.pathname + location.hash)
}

/** What is told above the drawing; '' where there is nothing to tell. */
export interface Told {
  readonly what: string
  /** Which lines go: whoever sees the drawing, sees them grey. */
  readonly lines: string
  readonly loose: string
}

/** Tell what is seen without somebody; of who is not there any more only that. */
export function toldWithout(desk: Desk, id: string): Told {
  const { speech } = desk
  const { network, byId } = drawn(desk)
  const somebody = byId.get(id)
  if (!somebody) return { what: speech.say('without.gone'), lines: '', loose: '' }
  const { joined, only } = fallenAway(network, somebody.alter)
  const { name } = somebody
  const listed = (key: string, ids: readonly string[]): string =>
    ids.length ? speech.say(key, { name, who: speech.list(ids.map((one) => nameOf(desk, one))), count: ids.length }) : ''
  const unplaced = somebody.place ? '' : ` ${speech.say('without.unplaced', { name })}`
  return {
    what: speech.say('without.told', { name }) + unplaced,
    lines: listed(joined.length > NAMED ? 'without.many' : 'without.joined', joined),
    loose: listed('without.only', only),
  }
}
