// What lies on this device of whoever signs out: counted, not opened, so that it needs no key and no PIN.

export interface Left {
  readonly kring: string
  /** How many changes were never sent. */
  readonly waiting: number
  readonly isLocked: boolean
  /** Whether it goes along on a visit. */
  readonly isAlong: boolean
}

const BOXES = ['meta', 'state', 'outbox', 'rejected']

/** The kring whose database this is, if it is one of this user; the name is made in sync/browser.ts. */
export function kringIn(name: string, user: string): string | null {
  const said = /^kring-(.+)-([^-]+)$/.exec(name)
  return said && said[2] === user ? said[1]! : null
}

/** Which parts of the question to show. */
export function partsOf(lefts: readonly Left[]): ReadonlySet<string> {
  const waiting = lefts.filter((one) => one.waiting)
  const parts = new Set<string>()
  if (waiting.length) parts.add('waiting')
  if (waiting.some((one) => !one.isLocked)) parts.add('rescue')
  if (waiting.some((one) => one.isLocked)) parts.add('locked')
  if (lefts.some((one) => one.isAlong)) parts.add('along')
  if (lefts.some((one) => one.isAlong && !one.waiting)) parts.add('off')
  return parts
}

/** Everything of this user that a browser keeps; nothing where it does not tell which it has. */
export async function leftHere(user: string): Promise<Left[]> {
  const all = (await window.indexedDB.databases?.()) ?? []
  const found: Left[] = []
  for (const { name = '' } of all) {
    const kring = kringIn(name, user)
    const left = kring && (await leftIn(name, kring))
    if (left && (left.waiting || left.isAlong)) found.push(left)
  }
  return found
}

async function leftIn(name: string, kring: string): Promise<Left | null> {
  const database = await done(window.indexedDB.open(name))
  try {
    if (!BOXES.every((box) => database.objectStoreNames.contains(box))) return null
    const reading = database.transaction(BOXES)
    const [outbox, rejected, meta, visit] = await Promise.all([
      done(reading.objectStore('outbox').count()),
      done(reading.objectStore('rejected').count()),
      done<{ lock?: unknown } | undefined>(reading.objectStore('meta').get('meta')),
      done<unknown>(reading.objectStore('state').get('visit')),
    ])
    return { kring, waiting: outbox + rejected, isLocked: meta?.lock !== undefined, isAlong: visit !== undefined }
  } finally {
    database.close()
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
