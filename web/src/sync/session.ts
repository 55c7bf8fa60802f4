// What the surface talks to: the kring as it stands on this device, and the way to change it.
import type { Conflict, Page, Put, Rejected, Thing } from './wire.ts'

export type { Conflict, Page, Put, Rejected, Said, Thing } from './wire.ts'
export { newId, pairId } from './wire.ts'

export type SavedState = 'not_yet' | 'on_device' | 'saved'
export type Problem = 'signed_out' | 'offline' | 'update' | 'storage'

/** How far the person's own edits have come, and what stands in the way. */
export interface Saved {
  readonly state: SavedState
  readonly at: Date | null
  readonly problem: Problem | null
  readonly rejected: readonly Rejected[]
}

export interface Session {
  /** Every thing, put aside or not, own unsent edits included. A new map after each change. */
  things(): ReadonlyMap<string, Thing>
  /** Fields about which two people said different things; a put on the field settles it. */
  conflicts(): readonly Conflict[]
  /** One act of a hand, one step of undo. Shows at once; resolves when it is safe on the device. */
  put(acts: readonly Put[], label: string): Promise<void>
  /** Reverse one's own last act, as far as nobody changed it since; gives its label. */
  undo(): Promise<string | null>
  redo(): Promise<string | null>
  canUndo(): boolean
  canRedo(): boolean
  saved(): Saved
  /** Let go of an edit the server would not take in. */
  dismiss(editId: string): Promise<void>
  /** The text of a file with everything the server does not have yet. */
  rescue(): string
  /** Have the listener called after any change; call what you get back to stop. */
  subscribe(listener: () => void): () => void
  close(): void
}

export declare function openSession(page: Page): Promise<Session>
