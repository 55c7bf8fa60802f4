// Where the drawing page begins: everything it needs stands in the page itself.
import type { SurfacePage } from './surface/desk.ts'
import { startSurface } from './surface/start.ts'
import { openSession } from './sync/session.ts'
import { listHere } from './visits/list.ts'
import { visitOf, visitsOn } from './visits/visits.ts'

const target = document.querySelector('#surface')
const carried = document.querySelector('#kring-page')?.textContent
if (target && carried) {
  const page = JSON.parse(carried) as SurfacePage
  const list = await listHere()
  const visit = list && visitOf(await visitsOn(list), page.kring, page.user)
  if (list && visit) await (await import('./visits/along.ts')).openOnline(target, page, list, visit)
  else startSurface(target, page, await openSession(page))
}
