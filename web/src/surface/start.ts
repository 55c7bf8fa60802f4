// Puts the surface on the page.
import { mount } from 'svelte'
import type { Session } from '../sync/session.ts'
import App from './App.svelte'
import { DESK, newDesk, type SurfacePage } from './desk.ts'

export function startSurface(target: Element, page: SurfacePage, session: Session): void {
  mount(App, { target, context: new Map([[DESK, newDesk(page, session)]]) })
}
