// Where a device keeps things: a few boxes of rows, written to in one go or not at all.

export type Box = 'meta' | 'state' | 'outbox' | 'log' | 'rejected'
export const BOXES: readonly Box[] = ['meta', 'state', 'outbox', 'log', 'rejected']
export type Key = number | string

export interface Row {
  readonly key: Key
  readonly value: unknown
}

/** Without a key a row is added at the end of its box; without a value it is taken out. */
export interface Change {
  readonly box: Box
  readonly key?: Key
  readonly value?: unknown
  /** The whole write fails when the row is there already. */
  readonly once?: true
}

export interface Store {
  /** The rows of each box in the order of their keys, all of one moment. */
  read(...boxes: Box[]): Promise<Row[][]>
  /** Resolves when everything is on the disk, with the key of each change; else nothing is. */
  write(changes: readonly Change[]): Promise<Key[]>
  close(): void
}

/** What a device keeps of one kring, under the name by which the server knows the device. */
export interface DeviceStore extends Store {
  readonly device: string
  /** Goes up when the browser threw everything away and we started over. */
  readonly lives: number
  /** Rows that could not be opened; they are left where they are. */
  readonly unreadable: number
}
