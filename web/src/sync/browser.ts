// The world around sync in a real browser.
import type { Heard, World } from './world.ts'
import { indexedStore } from './indexed.ts'
import { sealedStore } from './sealed.ts'
import type { DeviceStore } from './store.ts'

const PATIENCE = 10_000 // ms for another tab to finish; a tab put to sleep may never do so
const OPENING = 5_000 // ms; some browsers leave the opening of a database unanswered

/** What waits here of one user is never sent in the name of another who uses the same device. */
export function inBrowser(kring: string, user: string, unlocked?: CryptoKey): World {
  const name = databaseOf(kring, user)
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  return {
    open: () => within(OPENING, opened(name, kring, unlocked)),
    fetch: (address, request) => fetch(address, request),
    now: () => new Date(),
    random: () => Math.random(),
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
    hidden: () => document.hidden,
    alone: (act) => oneAtATime(name, act),
    persist: () => void navigator.storage?.persist?.().catch(() => false),
    tellTabs: () => channel?.postMessage('changed'),
    listen: (hear) => listen(channel, hear),
  }
}

/** The name under which a browser keeps one kring of one user. */
export function databaseOf(kring: string, user: string): string {
  return `kring-${kring}-${user}`
}

async function opened(name: string, kring: string, unlocked?: CryptoKey): Promise<DeviceStore> {
  return sealedStore(await indexedStore(name), kring, unlocked)
}

/**
 * Every tab writes its own edits to the device; one at a time sends them.
 * Two sending at once would do no harm, ids see to that, so nobody waits for ever.
 */
async function oneAtATime<T>(name: string, act: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return act()
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), PATIENCE)
  let begun = false
  const begin = () => {
    begun = true
    clearTimeout(timer)
    return act()
  }
  try {
    return (await navigator.locks.request(name, { signal: waiting.signal }, begin)) as T
  } catch (refused) {
    if (begun) throw refused
    return act()
  }
}

function listen(channel: BroadcastChannel | null, hear: (what: Heard) => void): () => void {
  const awake = () => document.hidden || hear('awake')
  const otherTab = () => hear('other_tab')
  addEventListener('online', awake)
  addEventListener('pageshow', awake)
  document.addEventListener('visibilitychange', awake)
  channel?.addEventListener('message', otherTab)
  return () => {
    removeEventListener('online', awake)
    removeEventListener('pageshow', awake)
    document.removeEventListener('visibilitychange', awake)
    channel?.close()
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
