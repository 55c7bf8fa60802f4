// From the browser's pointer events to gestures.
import type { Gesture, Hands, Touch, Under } from './gesture.ts'
import { idle } from './idle.ts'

const AFTERMATH = 350 // ms, within which a browser sends the click of a drag
// Once in one of these again, it was no tap.
const MOVED = new Set(['dragging', 'tying', 'panning', 'pinching'])

/** Listen to fingers, pens and mice on the stage; gives the way to stop. */
export function listen(stage: HTMLElement, hands: Hands): () => void {
  let gesture: Gesture = idle(hands)
  let dragged = false
  let letGo = 0 // ms, when the last finger came up

  const become = (next: Gesture): void => {
    if (next !== gesture && MOVED.has(next.name) && gesture.name !== 'idle') dragged = true
    gesture = next
  }

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    if (gesture.name === 'idle') dragged = false
    const under = underOf(event.target)
    if (!under.onPaper && under.person === null) return
    const holder = event.target.closest<HTMLElement>('[data-person], button, .paper')
    holder?.setPointerCapture(event.pointerId)
    become(gesture.down(touchOf(event), under))
  }
  const move = (event: PointerEvent): void => become(gesture.move(touchOf(event)))
  const up = (event: PointerEvent): void => {
    letGo = event.timeStamp
    become(gesture.up(touchOf(event)))
  }
  const cancel = (): void => become(gesture.cancel())
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && gesture.name !== 'idle') cancel()
  }
  // The click that follows a drag is no tap. After a finger none follows, and then the next click,
  // of a key or much later, is meant.
  const click = (event: MouseEvent): void => {
    const follows = dragged && event.detail > 0 && event.timeStamp - letGo < AFTERMATH
    dragged = false
    if (!follows) return
    event.stopPropagation()
    event.preventDefault()
  }
  // Else a quick drag counts as a throw of the page, and the browser swallows the next tap to stop it.
  const ours = (event: TouchEvent): void => {
    if (gesture.name !== 'idle' && event.cancelable) event.preventDefault()
  }
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey || !(event.target instanceof Element) || !event.target.closest('.paper')) return
    event.preventDefault()
    hands.zoom(Math.exp(-event.deltaY / 200), event.clientX, event.clientY)
    hands.settle()
  }

  const off = new AbortController()
  const { signal } = off
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', cancel, { signal })
  stage.addEventListener('touchmove', ours, { signal, passive: false })
  stage.addEventListener('click', click, { signal, capture: true })
  stage.addEventListener('wheel', wheel, { signal, passive: false })
  window.addEventListener('keydown', escape, { signal })
  return () => off.abort()
}

function touchOf(event: PointerEvent): Touch {
  return { pointer: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp }
}

function underOf(target: Element): Under {
  const person = target.closest<HTMLElement>('[data-person], [data-middle]')
  const free = target.closest('.over-paper') === null
  return {
    person: person?.dataset['person'] || person?.dataset['middle'] || null,
    onPaper: free && target.closest('.paper') !== null,
  }
}
