// Fingers and keys on the paper of a lifeline.
import { TAP_REACH } from '../gestures/gesture.ts'

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** What a hand may do; places are in pixels from the corner of the stage. */
export interface Hands {
  /** A tap on a moment, or on bare paper: null. */
  tap(id: string | null, x: number, y: number): void
  /** A moment goes along with the finger; null puts it back. */
  carry(id: string, at: { x: number; y: number } | null): void
  drop(id: string, x: number, y: number): void
  /** To the moment before or after this one. */
  walk(id: string, by: number): void
  nudge(id: string, years: number, steps: number): void
  remove(id: string): void
  back(): void
}

interface Press {
  readonly id: string
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly moving: boolean
}

/** Listen to the stage; gives the way to stop. */
export function listenTo(stage: HTMLElement, hands: Hands): () => void {
  let press: Press | null = null
  const off = new AbortController()
  const { signal } = off
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = stage.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const putBack = (): void => {
    if (press?.moving) hands.carry(press.id, null)
    press = null
  }
  const down = (event: PointerEvent): void => {
    const id = idOf(event.target)
    if (press) return putBack() // a second finger is no drag
    if (id === null || event.button !== 0) return
    if (event.target instanceof Element) event.target.closest('button')?.setPointerCapture(event.pointerId)
    press = { id, pointer: event.pointerId, x: event.clientX, y: event.clientY, moving: false }
  }
  const move = (event: PointerEvent): void => {
    if (press?.pointer !== event.pointerId) return
    const moving = press.moving || Math.hypot(event.clientX - press.x, event.clientY - press.y) >= TAP_REACH
    press = { ...press, moving }
    if (moving) hands.carry(press.id, place(event))
  }
  const up = (event: PointerEvent): void => {
    if (press?.pointer !== event.pointerId) return
    const { id, moving } = press
    press = null
    if (!moving) return
    const { x, y } = place(event)
    hands.drop(id, x, y)
  }
  const click = (event: MouseEvent): void => {
    const { x, y } = place(event)
    hands.tap(idOf(event.target), x, y)
  }
  stage.addEventListener('pointerdown', down, { signal })
  stage.addEventListener('pointermove', move, { signal })
  stage.addEventListener('pointerup', up, { signal })
  stage.addEventListener('pointercancel', putBack, { signal })
  stage.addEventListener('click', click, { signal })
  stage.addEventListener('keydown', (event) => pressed(event, hands), { signal })
  return () => off.abort()
}

function pressed(event: KeyboardEvent, hands: Hands): void {
  const id = idOf(event.target)
  if (id === null || event.ctrlKey || event.metaKey || event.altKey) return
  const arrow = ARROWS[event.key]
  if (arrow && event.shiftKey) hands.nudge(id, arrow[0], arrow[1])
  else if (arrow) hands.walk(id, arrow[0] - arrow[1])
  else if (event.key === 'Delete' || event.key === 'Backspace') hands.remove(id)
  else if (event.key === 'Escape') hands.back()
  else return
  event.preventDefault()
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-moment]')?.dataset['moment'] ?? null) : null
}
