// Question cards that were skipped stay skipped on this device: per kring, by the key of the card.
// A list of keys says nothing about anybody, so it need not lie sealed.
import { DECK } from './deck.ts'

export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** Where the browser keeps small things; null where it keeps nothing. */
export function shelf(): Shelf | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** The first card that was not skipped; null when all of them were. */
export function nextCard(kring: string, on: Shelf | null): number | null {
  const skipped = skippedIn(kring, on)
  const next = DECK.findIndex(({ key }) => !skipped.includes(key))
  return next < 0 ? null : next
}

/** Lay a card aside; gives the one that comes after it. */
export function skip(kring: string, index: number, on: Shelf | null): number | null {
  const card = DECK[index]
  const skipped = [...skippedIn(kring, on), ...(card ? [card.key] : [])]
  try {
    on?.setItem(placeOf(kring), JSON.stringify(skipped))
  } catch {
    // The browser has no room or keeps nothing: then the card comes back after a reload.
  }
  const next = DECK.findIndex(({ key }, at) => at > index && !skipped.includes(key))
  return next < 0 ? null : next
}

function skippedIn(kring: string, on: Shelf | null): string[] {
  try {
    const kept: unknown = JSON.parse(on?.getItem(placeOf(kring)) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

function placeOf(kring: string): string {
  return `kring-cards-${kring}`
}
