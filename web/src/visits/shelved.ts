// What a browser keeps of one visit: opened, and forgotten when its days are over.
import { databaseOf } from '../sync/browser.ts'
import { indexedStore } from '../sync/indexed.ts'
import type { Store } from '../sync/store.ts'
import { forgetCarried, isLocked, waitingIn } from './keyring.ts'
import { dropVisit, isOver, visitsOn } from './visits.ts'
import type { Visit } from './visits.ts'

export function storeOf({ kring, user }: Visit): Promise<Store> {
  return indexedStore(databaseOf(kring, user))
}

/** Whether a PIN lies on it; a page that was closed while it was taken along left only a note behind. */
export async function isShut(visit: Visit): Promise<boolean> {
  const store = await storeOf(visit)
  const isShut = await isLocked(store)
  store.close()
  return isShut
}

/** Forget a kring that went along; gives how many changes still wait here to be sent, and stay. */
export async function forget(list: Store, visit: Visit): Promise<number> {
  const store = await storeOf(visit)
  await forgetCarried(store)
  const waiting = await waitingIn(store)
  store.close()
  if (!waiting) await erase(list, visit)
  return waiting
}

/** Erase everything of it on this device, also what was never sent. */
export async function erase(list: Store, visit: Visit): Promise<void> {
  const gone = window.indexedDB.deleteDatabase(databaseOf(visit.kring, visit.user))
  await new Promise((resolve) => (gone.onsuccess = gone.onerror = gone.onblocked = resolve))
  await dropVisit(list, visit)
}

/** Forget every visit whose days are over. */
export async function forgetOver(list: Store, now = new Date()): Promise<void> {
  for (const visit of await visitsOn(list)) if (isOver(visit, now)) await forget(list, visit)
}
