// Where the focus is on the map, and where it goes.
import { show, uiOf, type Desk } from './desk.ts'
import { mapKeys } from './keys.ts'

/** Keys on the map go to the map; gives the way to stop. */
export function keysOn(desk: Desk, paper: HTMLElement): () => void {
  const off = new AbortController()
  const { signal } = off
  const keys = mapKeys(desk, focusName, (id) => {
    show(desk, { stop: id })
    focusOn(paper, id)
  })
  paper.addEventListener(
    'keydown',
    (event) => {
      const id = idOf(event.target)
      if (id !== null && keys.press(event, id)) event.preventDefault()
    },
    { signal },
  )
  paper.addEventListener(
    'focusin',
    (event) => {
      const id = idOf(event.target)
      if (id === null) return
      paper.dataset['had'] = id
      if (uiOf(desk).stop !== id) show(desk, { stop: id })
    },
    { signal },
  )
  return () => off.abort()
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof HTMLElement && target.matches('.sign-button') ? (target.dataset['person'] ?? '') : null
}

export function focusOn(root: ParentNode, id: string): void {
  const selector = id === '' ? '.sign-button.middle' : `.world [data-person="${id}"]`
  root.querySelector<HTMLElement>(selector)?.focus()
}

/** Back to whoever had the focus on the map; to the middle when they are not there any more. */
export function focusMap(desk: Desk): void {
  const { stop } = uiOf(desk)
  const there = document.querySelector(`.world [data-person="${stop}"]`) !== null
  focusOn(document, there ? stop : '')
}

/** From "move" on a card, with a key, to the first place to choose; a finger goes to the paper itself. */
export function focusPlace(): void {
  if (!hasKeys()) return
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.question :is(.ring-choice, .place-choice)')?.focus())
}

/** Whether whoever is at work here came to this button with the keyboard. */
export function hasKeys(): boolean {
  return document.activeElement?.matches(':focus-visible') ?? false
}

export function focusName(): void {
  document.querySelector<HTMLElement>('#new-name')?.focus()
}
