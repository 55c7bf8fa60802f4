// What of a kring goes along: its things and questions. Words come with the shell, photos stay behind.
import type { SurfacePage } from '../surface/desk.ts'
import { pathSeen } from '../surface/strengthen/seen.ts'
import { apply, documentOf } from '../sync/document.ts'
import type { Confirmed } from '../sync/standing.ts'
import type { DeviceStore } from '../sync/store.ts'

type Texts = Pick<SurfacePage, 'words' | 'labels' | 'drawings' | 'path'>
export type Carried = Omit<SurfacePage, keyof Texts | 'csrf' | 'photos'>

const AT = { box: 'state', key: 'visit' } as const

export function carriedOf(page: SurfacePage): Carried {
  const { words: _w, labels: _l, drawings: _d, csrf: _c, photos: _p, path: _t, ...carried } = page
  return carried
}

/** The page as the surface wants it; who may send is asked when there is a network again. */
export function pageOf(carried: Carried, texts: Texts): SurfacePage {
  const { path } = texts
  const { decks = [], packs = [] } = carried.own ?? {}
  const own = path && { ...path, decks: [...path.decks, ...decks], packs: [...path.packs, ...packs] }
  return { ...carried, ...texts, ...(own && { path: pathSeen(own, carried.unseen ?? []) }), csrf: '', photos: [] }
}

export async function keepCarried(store: DeviceStore, carried: Carried): Promise<void> {
  await store.write([{ ...AT, value: carried }])
}

/** Give what was taken along, with the own edits that the server took in just before a page was closed. */
export async function carriedIn(store: DeviceStore): Promise<Carried | null> {
  const [state = [], log = []] = await store.read('state', 'log')
  const carried = state.find(({ key }) => key === AT.key)?.value as Carried | undefined
  return carried ? withOwn(carried, log.map(({ value }) => value as Confirmed), store.device) : null
}

function withOwn(carried: Carried, log: readonly Confirmed[], device: string): Carried {
  const document = documentOf(carried)
  const later = log.flatMap(({ edit, seq }) => (seq !== null && seq > carried.seq ? [{ ...edit, seq, device }] : []))
  if (!later.length) return carried
  for (const edit of later) apply(document, edit)
  // The number stays: what others did in between is still to come.
  return { ...carried, things: [...document.things.values()], conflicts: [...document.conflicts.values()] }
}
