// A file with what was never sent, and forgetting a visit, on a page that has no drawing open.
import { saveFile } from '../surface/rescue.ts'
import { databaseOf } from '../sync/browser.ts'
import { indexedStore } from '../sync/indexed.ts'
import { rescueFile } from '../sync/rescue.ts'
import { sealedStore } from '../sync/sealed.ts'
import { valueAt } from '../sync/shelf.ts'
import type { DeviceStore } from '../sync/store.ts'
import type { Edit, Rejected } from '../sync/wire.ts'
import { openList } from './list.ts'
import { forget } from './shelved.ts'
import { visitOf, visitsOn } from './visits.ts'

export async function saveRescue(kring: string, user: string): Promise<void> {
  const store = await sealedStore(await indexedStore(databaseOf(kring, user)), kring)
  const now = new Date()
  saveFile(await rescueIn(store, kring, now), `kring-${now.toISOString().slice(0, 10)}`)
  store.close()
}

/** The file with what lies in a store and was never sent. */
export async function rescueIn(store: DeviceStore, kring: string, made: Date): Promise<string> {
  const [state = [], outbox = [], rejected = []] = await store.read('state', 'outbox', 'rejected')
  return rescueFile({
    kring,
    made,
    epoch: valueAt<string>(state, 'epoch') ?? '',
    device: store.device,
    unsent: outbox.map(({ value }) => value as Edit),
    rejected: rejected.map(({ value }) => value as Rejected),
  })
}

/** Forget a kring that went along; what was never sent stays. */
export async function takeOffHere(kring: string, user: string): Promise<void> {
  const list = await openList()
  const visit = visitOf(await visitsOn(list), kring, user)
  if (visit) await forget(list, visit)
}
