// Waiting until something has become true, and telling that something changed.

export interface Lookout {
  /** Look again, because something may have changed. */
  look(): void
  until(isTrue: () => boolean): Promise<void>
}

export function lookout(): Lookout {
  const waiting = new Set<() => void>()
  return {
    look: () => waiting.forEach((look) => look()),
    until: (isTrue) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isTrue()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}

export interface Teller {
  /** Tell who listens, but only when one of the signs is another than the last time. */
  tell(...signs: readonly unknown[]): void
  subscribe(listener: () => void): () => void
}

export function teller(): Teller {
  const listeners = new Set<() => void>()
  let last: readonly unknown[] = []
  return {
    tell(...signs) {
      if (signs.every((sign, at) => sign === last[at])) return
      last = signs
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
