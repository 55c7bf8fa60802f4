// What a gesture is: one small state that takes in fingers and gives the state that follows.

export interface Touch {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly at: number // milliseconds
}

/** What lies under a finger when it comes down. */
export interface Under {
  readonly person: string | null
  readonly onPaper: boolean
}

export interface Gesture {
  readonly name: string
  down(touch: Touch, under: Under): Gesture
  move(touch: Touch): Gesture
  up(touch: Touch): Gesture
  /** The system took the finger away, or Escape was pressed: everything goes back. */
  cancel(): Gesture
}

/** What gestures may do to the drawing; in screen pixels. */
export interface Hands {
  isTying(): boolean
  pickUp(person: string): void
  carry(person: string, x: number, y: number): void
  putDown(person: string, x: number, y: number): void
  putBack(person: string): void
  pullLine(from: string, x: number, y: number): void
  dropLine(from: string, x: number, y: number): void
  letLineGo(): void
  pan(dx: number, dy: number): void
  zoom(factor: number, x: number, y: number): void
  settle(): void
  undo(): void
}

export const TAP_REACH = 8 // pixels a finger may tremble before a tap becomes a drag

export function far(a: Touch, b: Touch): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
