// Locking what a browser keeps of one kring with a PIN, and opening it again.
import { metaIn, seal, sealedStore } from '../sync/sealed.ts'
import { BOXES } from '../sync/store.ts'
import type { Box, Change, Store } from '../sync/store.ts'
import { newId } from '../sync/wire.ts'
import { lockedKey, unlockedKey, waitAfter } from './pin.ts'
import type { Tries } from './pin.ts'

export type Opened = { readonly key: CryptoKey } | { readonly wait: number }

const TRIES = { box: 'meta', key: 'tries' } as const
const SEALED = BOXES.filter((box): box is Exclude<Box, 'meta'> => box !== 'meta')

/** Seal everything anew under a key that only the PIN opens; all of it or nothing. */
export async function lockWith(store: Store, kring: string, pin: string, open?: CryptoKey): Promise<CryptoKey> {
  const readable = await sealedStore(store, kring, open)
  const rows = await readable.read(...SEALED)
  const { key, lock } = await lockedKey(pin)
  const meta = metaIn((await store.read('meta'))[0] ?? [])
  const again = SEALED.flatMap((box, at) => (rows[at] ?? []).map((row): Change => ({ box, ...row })))
  const sealed = await Promise.all(again.map((change) => seal(key, kring, change)))
  const value = { id: readable.device, life: newId(), lock, ...(meta?.key && { before: meta.key }) }
  await store.write([...sealed, { box: 'meta', key: 'meta', value }, { ...TRIES }])
  return key
}

export async function isLocked(store: Store): Promise<boolean> {
  return metaIn((await store.read('meta'))[0] ?? [])?.lock !== undefined
}

/** Try a PIN. A wrong one is counted before it is tried, so that pulling the plug gives no free tries. */
export async function openWith(store: Store, pin: string, now = Date.now()): Promise<Opened> {
  const [rows = []] = await store.read('meta')
  const lock = metaIn(rows)?.lock
  if (!lock) return { wait: 0 }
  const tries = (rows.find(({ key }) => key === TRIES.key)?.value ?? { wrong: 0, at: 0 }) as Tries
  const wait = waitAfter(tries, now)
  if (wait > 0) return { wait }
  const wrong = { wrong: tries.wrong + 1, at: now }
  await store.write([{ ...TRIES, value: wrong }])
  const key = await unlockedKey(pin, lock)
  if (!key) return { wait: waitAfter(wrong, now) }
  await store.write([{ ...TRIES }])
  return { key }
}

/** How many changes wait to be sent; that can be counted without opening them. */
export async function waitingIn(store: Store): Promise<number> {
  const [outbox = [], rejected = []] = await store.read('outbox', 'rejected')
  return outbox.length + rejected.length
}

/** Forget what was taken along; what was drawn and waits to be sent stays. */
export async function forgetCarried(store: Store): Promise<void> {
  await store.write([{ box: 'state', key: 'visit' }])
}
