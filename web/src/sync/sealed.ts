// What waits on a device is about people, so it lies there sealed.
//
// Each row is sealed with AES-GCM under a key that was made on this device, can be used but
// not read out by scripts, and never leaves it.
// What this stops: words lying readable in the browser's files, in a copy or backup of single
// files, or in a search of the disk.
// What it does not stop: somebody who can use this browser as the person who is signed in to
// the device, a script that runs in our own page, or somebody with the whole browser profile
// and the knowledge to take the key out of it, because the browser keeps the key beside the rows.
// Of a kring that goes along on a visit the key itself is locked with a PIN (visits/keyring.ts).
import type { Box, Change, DeviceStore, Row, Store } from './store.ts'
import { newId } from './wire.ts'

const VERSION = 1
const NONCE = 12 // bytes, as AES-GCM asks

export interface Meta {
  readonly id: string
  readonly life: string
  /** The key itself; not there once it lies locked with a PIN. */
  readonly key?: CryptoKey
  /** The key, locked with a PIN. */
  readonly lock?: Lock
  /** The key from before the PIN, for what another page wrote in that very moment. */
  readonly before?: CryptoKey
}

export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly count: number
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly wrapped: ArrayBuffer
}

/**
 * Put a lock on a store; whoever opens the same store gets the same device and key.
 * Where the key lies locked with a PIN, it has to be handed in.
 */
export async function sealedStore(store: Store, kring: string, unlocked?: CryptoKey): Promise<DeviceStore> {
  let meta = await metaOf(store)
  let key = keyIn(meta, unlocked)
  let lives = 0
  const unreadable = new Set<string>()
  const seen = new Map<string, { sealed: ArrayBuffer; value: unknown }>()

  async function open(box: Box, { key: at, value }: Row): Promise<Row[]> {
    const place = `${box} ${at}`
    const sealed = value as ArrayBuffer
    const known = seen.get(place)
    if (known && sameBytes(known.sealed, sealed)) return [{ key: at, value: known.value }]
    try {
      const row = { key: at, value: await unsealed(key, kring, box, sealed, meta.before) }
      if (box !== 'log') seen.set(place, { sealed, value: row.value })
      return [row]
    } catch {
      unreadable.add(place)
      return []
    }
  }

  /** The person, or the browser, may have emptied the site's data while the page was open. */
  async function look(rows: readonly Row[]): Promise<void> {
    const found = metaIn(rows)
    if (found?.life === meta.life) return
    if (!found) {
      meta = { ...meta, life: newId() }
      await store.write([{ box: 'meta', key: 'meta', value: meta }])
    } else {
      key = keyIn(found, unlocked)
      meta = found
    }
    seen.clear()
    lives += 1
  }

  return {
    get device() {
      return meta.id
    },
    get lives() {
      return lives
    },
    get unreadable() {
      return unreadable.size
    },
    async read(...boxes) {
      const [rows = [], ...found] = await store.read('meta', ...boxes)
      await look(rows)
      return Promise.all(
        boxes.map(async (box, at) =>
          (await Promise.all((found[at] ?? []).map((row) => open(box, row)))).flat(),
        ),
      )
    },
    async write(changes) {
      return store.write(await Promise.all(changes.map((change) => seal(key, kring, change))))
    },
    close: () => store.close(),
  }
}

const bound = (kring: string, box: Box) => new TextEncoder().encode(`${kring} ${box} ${VERSION}`)

/** One change as it may lie on the device. */
export async function seal(key: CryptoKey, kring: string, change: Change): Promise<Change> {
  if (change.value === undefined) return change
  const iv = crypto.getRandomValues(new Uint8Array(NONCE))
  const plain = new TextEncoder().encode(JSON.stringify(change.value))
  const how = { name: 'AES-GCM', iv, additionalData: bound(kring, change.box) }
  const closed = new Uint8Array(await crypto.subtle.encrypt(how, key, plain))
  const sealed = new Uint8Array(1 + NONCE + closed.length)
  sealed.set([VERSION])
  sealed.set(iv, 1)
  sealed.set(closed, 1 + NONCE)
  return { ...change, value: sealed.buffer }
}

async function unsealed(key: CryptoKey, kring: string, box: Box, sealed: ArrayBuffer, older?: CryptoKey): Promise<unknown> {
  const iv = new Uint8Array(sealed, 1, NONCE)
  const how = { name: 'AES-GCM', iv, additionalData: bound(kring, box) }
  const rest = new Uint8Array(sealed, 1 + NONCE)
  const opened = crypto.subtle.decrypt(how, key, rest)
  const plain = await (older ? opened.catch(() => crypto.subtle.decrypt(how, older, rest)) : opened)
  return JSON.parse(new TextDecoder().decode(plain)) as unknown
}

function keyIn(meta: Meta, unlocked?: CryptoKey): CryptoKey {
  const key = meta.key ?? unlocked
  if (!key) throw new Error('What lies here is locked with a PIN.')
  return key
}

async function metaOf(store: Store): Promise<Meta> {
  const there = async () => metaIn((await store.read('meta'))[0] ?? [])
  const found = await there()
  if (found) return found
  const kind = { name: 'AES-GCM', length: 256 }
  const key = await crypto.subtle.generateKey(kind, false, ['encrypt', 'decrypt'])
  const made: Meta = { id: newId(), life: newId(), key }
  try {
    await store.write([{ box: 'meta', key: 'meta', value: made, once: true }])
    return made
  } catch (refused) {
    // Another tab was first: its key is the key.
    const other = await there()
    if (other) return other
    throw refused
  }
}

export function metaIn(rows: readonly Row[]): Meta | undefined {
  return rows.find(({ key }) => key === 'meta')?.value as Meta | undefined
}

function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false
  const left = new Uint8Array(a)
  const right = new Uint8Array(b)
  return left.every((byte, index) => byte === right[index])
}
