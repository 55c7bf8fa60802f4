// While a kring that goes along is drawn on, what lies on the device keeps up with the server.
import type { SurfacePage } from '../surface/desk.ts'
import type { Session } from '../sync/session.ts'
import type { DeviceStore } from '../sync/store.ts'
import { carriedOf, keepCarried } from './carried.ts'

const CALM = 400 // ms; a drag is many edits

type Told = Pick<Session, 'confirmed' | 'saved' | 'subscribe'>

/** Keep it up to date; `closed` is called once when the kring is no longer open to this user. */
export function keepFresh(page: SurfacePage, session: Told, store: DeviceStore, closed: () => void, calm = CALM): () => void {
  let kept = ''
  let later: ReturnType<typeof setTimeout> | undefined

  async function keep(): Promise<void> {
    const now = session.confirmed()
    const mark = `${now.epoch} ${now.seq}`
    if (mark === kept) return
    kept = mark
    await keepCarried(store, { ...carriedOf(page), ...now }).catch(() => (kept = ''))
  }

  const deaf = session.subscribe(() => {
    clearTimeout(later)
    if (session.saved().problem !== 'closed') {
      later = setTimeout(() => void keep(), calm)
      return
    }
    deaf()
    closed()
  })
  void keep()
  return () => {
    clearTimeout(later)
    deaf()
  }
}
