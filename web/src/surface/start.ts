// Puts the surface on the page.
import { mount } from 'svelte'
import type { Session } from '../sync/session.ts'
import App from './App.svelte'
import { DESK, newDesk, show, type SurfacePage } from './desk.ts'
import { nextCard, shelf } from './skipped.ts'
import { fetchBoards } from './boards.ts'
import { follow, openDrawing } from './drawings.ts'

const NARROW = 480 // pixels; below this a list says more than a drawing

export function startSurface(target: Element, page: SurfacePage, session: Session): void {
  const desk = newDesk(page, session)
  show(desk, { card: nextCard(page.kring, shelf()) })
  openDrawing(desk, location.hash.slice(1))
  window.addEventListener('popstate', () => follow(desk))
  const without = new URLSearchParams(location.search).get('without')
  if (without) show(desk, { without })
  else if (window.innerWidth < NARROW && !location.hash) show(desk, { tab: 'list' })
  fetchBoards()
  mount(App, { target, context: new Map([[DESK, desk]]) })
}
