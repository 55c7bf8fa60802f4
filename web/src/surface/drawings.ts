// Which drawing lies on the table; the address of the page remembers it.
import { asFirst } from './acts.ts'
import { VIEWS } from '../map/views.ts'
import { BOARDS } from './boards.ts'
import { announce, show, type Desk, type DrawingName, type Ui } from './desk.ts'
import { COMING, fetchDrawing } from './later.ts'
import { openList } from './shortcuts.ts'

/** The network card: on the screen it is the list itself. */
const CARD = 'card'

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
