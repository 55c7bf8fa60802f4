// The drawing of a kring that goes along: unlocked with its PIN, and kept up to date on the device.
import type { SurfacePage } from '../surface/desk.ts'
import { speech } from '../surface/say.ts'
import { startSurface } from '../surface/start.ts'
import { inBrowser } from '../sync/browser.ts'
import { sealedStore } from '../sync/sealed.ts'
import { openSession } from '../sync/session.ts'
import type { Store } from '../sync/store.ts'
import { carriedIn, pageOf } from './carried.ts'
import type { Carried } from './carried.ts'
import { askPin } from './door.ts'
import { keepFresh } from './fresh.ts'
import { forgetCarried } from './keyring.ts'
import { lockWhenQuiet } from './quiet_lock.ts'
import { reaching } from './reach.ts'
import { forget, isShut, storeOf } from './shelved.ts'
import { isOver, noteVisit } from './visits.ts'
import type { Visit } from './visits.ts'

type Texts = Pick<SurfacePage, 'words' | 'labels' | 'drawings' | 'path'>

/** With a network: the page is the server's, what waits on the device is opened with the PIN. */
export async function openOnline(target: Element, page: SurfacePage, list: Store, visit: Visit): Promise<void> {
  const isPast = isOver(visit, new Date())
  const isGone = isPast && (await forget(list, visit)) === 0
  const key = isGone ? undefined : await unlocked(target, page, list, visit)
  const session = await openSession(page, inBrowser(page.kring, page.user, key))
  startSurface(target, page, session)
  // Without a key no PIN lies on it: taking along was cut short, and nothing about anybody may go along.
  if (!isPast && key) await keepUp(page, session, list, visit, key)
}

/** Without a network: everything comes from the device. Gives false when it is not there any more. */
export async function openOffline(target: Element, texts: Texts, list: Store, visit: Visit): Promise<boolean> {
  const key = await unlocked(target, { ...texts, language: visit.language }, list, visit)
  if (!key) return false
  const store = await sealedStore(await storeOf(visit), visit.kring, key)
  const carried = await carriedIn(store)
  store.close()
  if (!carried) return false
  const page = pageOf(carried, texts)
  const session = await openSession(page, reaching(inBrowser(page.kring, page.user, key), page))
  document.body.className = 'drawing'
  target.before(headingOf(carried))
  startSurface(target, page, session)
  await keepUp(page, session, list, visit, key)
  lockWhenQuiet(() => location.reload())
  return true
}

/** What a screen reader calls the page; the title of the window says nothing about anybody. */
function headingOf({ things }: Carried): HTMLElement {
  const said = (kind: string, field: string) => things.find((one) => one.kind === kind)?.fields[field]
  const heading = document.createElement('h1')
  heading.className = 'visually-hidden'
  heading.dir = 'auto'
  heading.textContent = String(said('about', 'title') ?? said('ego', 'name') ?? 'Kring')
  return heading
}

type Spoken = Texts & Pick<SurfacePage, 'language' | 'time_zone'>

async function unlocked(target: Element, page: Spoken, list: Store, visit: Visit): Promise<CryptoKey | undefined> {
  if (!(await isShut(visit))) return undefined
  return askPin(target, speech(page.words, page.labels, page.language, page.time_zone), list, visit)
}

async function keepUp(page: SurfacePage, session: Parameters<typeof keepFresh>[1], list: Store, visit: Visit, key: CryptoKey): Promise<void> {
  const open = await storeOf(visit)
  const store = await sealedStore(open, visit.kring, key)
  // A page of the server brings no decks of a house: those stay as they were taken along.
  const own = (await carriedIn(store))?.own
  keepFresh(own ? { ...page, own } : page, session, store, () => {
    // Not open to this user any more: what was taken along is forgotten, what was not sent stays.
    void forgetCarried(open)
    void noteVisit(list, { ...visit, until: new Date().toISOString() })
  })
}
