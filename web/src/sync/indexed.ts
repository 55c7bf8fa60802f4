// The boxes of a kring in the browser's own database.
import { BOXES } from './store.ts'
import type { Box, Change, Key, Row, Store } from './store.ts'

/** Open the database of one kring; it opens again by itself after the browser closed it. */
export async function indexedStore(name: string): Promise<Store> {
  let database: IDBDatabase | null = null

  async function transaction(boxes: readonly Box[], mode: IDBTransactionMode) {
    // Strict: the browser's default may call a write complete that a power cut takes away.
    const begin = async () => {
      database ??= await opened(name, () => (database = null))
      return database.transaction(boxes, mode, { durability: 'strict' })
    }
    try {
      return await begin()
    } catch {
      database?.close()
      database = null
      return begin()
    }
  }

  await transaction(['meta'], 'readonly')
  return {
    async read(...boxes) {
      const reading = await transaction(boxes, 'readonly')
      const asked = boxes.map((box) => {
        const place = reading.objectStore(box)
        return [place.getAllKeys(), place.getAll()] as const
      })
      await completed(reading)
      return asked.map(([keys, values]) =>
        keys.result.map((key, index): Row => ({ key: key as Key, value: values.result[index] })),
      )
    },
    async write(changes) {
      if (!changes.length) return []
      const boxes = [...new Set(changes.map(({ box }) => box))]
      const writing = await transaction(boxes, 'readwrite')
      const asked = changes.map((change) => write(writing.objectStore(change.box), change))
      await completed(writing)
      return asked.map(({ result }) => result as Key)
    },
    close() {
      database?.close()
      database = null
    },
  }
}

function write(place: IDBObjectStore, { key, value, once }: Change): IDBRequest {
  if (value === undefined) return place.delete(key!)
  return once || key === undefined ? place.add(value, key) : place.put(value, key)
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'))
  })
}

function opened(name: string, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      for (const box of BOXES) request.result.createObjectStore(box, { autoIncrement: true })
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      // Somebody empties the site's data, or a newer app wants in: let go, open again when needed.
      database.onversionchange = () => {
        database.close()
        closed()
      }
      database.onclose = closed
      resolve(database)
    }
  })
}
