// Which drawing lies on the table; the address of the page remembers it.
import { asFirst } from './acts.ts'
import { VIEWS } from '../map/views.ts'
import { BOARDS } from './boards.ts'
import { announce, show, uiOf, type Desk, type DrawingName, type Ui } from './desk.ts'
import { COMING, fetchDrawing } from './later.ts'
import { openList } from './shortcuts.ts'

/** The network card: on the screen it is the list itself. */
const CARD = 'card'
/** What lies here when the address tells nothing. */
const FIRST = 'circles'

/** The drawings that can be worked on here. */
export function drawingsOf(desk: Desk): readonly DrawingName[] {
  return desk.page.drawings.filter(({ code }) => code in VIEWS || code in BOARDS || COMING.includes(code) || code === CARD)
}

/** The code of what lies on the table now. */
export function lying(ui: Ui): string {
  return ui.tab === 'list' ? CARD : ui.view
}

/** Lay another drawing of the same people on the table. */
export function openDrawing(desk: Desk, code: string): void {
  const found = drawingsOf(desk).find((drawing) => drawing.code === code)
  if (!found) return
  if (code === CARD) {
    openList(desk, 'list')
    announce(desk, `${found.name}. ${found.when}`)
    return
  }
  if (COMING.includes(code) && !(code in VIEWS)) {
    const missing = (): void => show(desk, { missing: true })
    void fetchDrawing(code).then(() => openDrawing(desk, code), missing)
    return
  }
  show(desk, {
    view: code,
    as: asFirst(code),
    missing: false,
    tab: 'paper',
    chosen: null,
    choices: false,
    topic: null,
    inHand: null,
    tying: null,
    middle: false,
    earlier: null,
    lens: '',
    stop: '',
  })
  desk.view.update((view) => ({ ...view, zoom: 1, panX: 0, panY: 0 }))
  announce(desk, `${found.name}. ${found.when}`)
}

/** Let the address tell which drawing lies here: a reload finds it again, and the way back leads to the one before. */
export function remember(shown: string, isFirst: boolean): void {
  const hash = shown === FIRST ? '' : `#${shown}`
  if (hash === location.hash) return
  const address = hash || location.pathname
  if (isFirst) history.replaceState(history.state, '', address)
  else history.pushState(history.state, '', address)
}

/** Lay down what the address tells, when somebody goes back in it or changes it by hand. */
export function follow(desk: Desk): void {
  const code = location.hash.slice(1) || FIRST
  if (code !== lying(uiOf(desk))) openDrawing(desk, code)
}
