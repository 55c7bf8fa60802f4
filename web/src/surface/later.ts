// Drawings of people that are fetched when somebody opens one, or when the device has nothing else
// to do: whoever draws the first circle does not wait for the rules of a family, or of a sheet for the fridge.
import { VIEWS } from '../map/views.ts'
import type { View } from '../map/view.ts'
import type { Part } from './parts.ts'

type Fetched = { readonly view: View; readonly part: Part }

const LATER: Readonly<Record<string, () => Promise<Fetched>>> = {
  genogram: () => import('./genogram/drawing.ts'),
  who: () => import('./who/drawing.ts'),
}

/** What each fetched drawing asks beside the paper. */
export const FETCHED: Record<string, Part> = {}

/** The codes of drawings that may still have to be fetched. */
export const COMING: readonly string[] = Object.keys(LATER)

/** Fetch a drawing, once; from then on it is there like any other. */
export async function fetchDrawing(code: string): Promise<void> {
  const later = LATER[code]
  if (!later || code in VIEWS) return
  const { view, part } = await later()
  VIEWS[code] = view
  FETCHED[code] = part
}
