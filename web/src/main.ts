// Where the drawing page begins: everything it needs stands in the page itself.
import type { SurfacePage } from './surface/desk.ts'
import { startSurface } from './surface/start.ts'
import { openSession } from './sync/session.ts'

const target = document.querySelector('#surface')
const carried = document.querySelector('#kring-page')?.textContent
if (target && carried) {
  const page = JSON.parse(carried) as SurfacePage
  startSurface(target, page, await openSession(page))
}
