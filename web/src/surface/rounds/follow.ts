// One finger, pen or mouse on a board: followed from where it comes down until it goes up.
import type { Place } from '../../map/placing.ts'
import { TAP_REACH } from '../gestures/gesture.ts'

export interface Followed {
  /** On its way, once it moved too far for a tap. */
  move(at: Place): void
  /** It went up; `moved` is false for a tap. */
  end(at: Place, moved: boolean): void
  /** The system took it away, or Escape was pressed. */
  cancel(): void
}

/** Follow it; places are in map units around the middle of `paper`. */
export function follow(down: PointerEvent, paper: Element, unit: number, on: Followed): void {
  const holder = down.currentTarget as HTMLElement
  const off = new AbortController()
  const { signal } = off
  let moved = false
  const at = ({ clientX, clientY }: PointerEvent): Place => {
    const box = paper.getBoundingClientRect()
    return { x: (clientX - box.left - box.width / 2) / unit, y: (clientY - box.top - box.height / 2) / unit }
  }
  const stop = (): void => {
    off.abort()
    on.cancel()
  }
  holder.setPointerCapture(down.pointerId)
  holder.addEventListener('pointermove', (event) => {
    if (event.pointerId !== down.pointerId) return
    moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= TAP_REACH
    if (moved) on.move(at(event))
  }, { signal })
  holder.addEventListener('pointerup', (event) => {
    if (event.pointerId !== down.pointerId) return
    off.abort()
    on.end(at(event), moved)
  }, { signal })
  holder.addEventListener('pointercancel', stop, { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal })
}
