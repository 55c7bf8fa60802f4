// The list of what was taken along, where a browser keeps one.
import { indexedStore } from '../sync/indexed.ts'
import type { Store } from '../sync/store.ts'

export function openList(): Promise<Store> {
  return indexedStore('kring-visits')
}

/** Null on a device on which nobody ever took anything along: then there is no shell, either. */
export async function listHere(): Promise<Store | null> {
  try {
    return (await navigator.serviceWorker?.getRegistration()) ? await openList() : null
  } catch {
    return null
  }
}
