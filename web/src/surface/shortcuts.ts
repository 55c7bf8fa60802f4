// Taps on the paper and keys that work anywhere on the page.
import { get } from 'svelte/store'
import { drawn, show, uiOf, type Desk, type Tab } from './desk.ts'
import { focusOn } from './focus.ts'
import { place, redo, stepBack, undo } from './moves.ts'
import { placeOf } from './people.ts'
import { toMap } from './viewport.ts'

const TYPING = 'input, textarea, select, [contenteditable]'

export function shortcuts(desk: Desk, stage: HTMLElement): () => void {
  const off = new AbortController()
  const { signal } = off
  stage.addEventListener('click', (event) => tapped(desk, event), { signal })
  window.addEventListener('keydown', (event) => pressed(desk, event), { signal })
  return () => off.abort()
}

function tapped(desk: Desk, event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('.over-paper')) return
  const paper = event.target.closest('.paper')
  if (!paper) return
  const { inHand, offered, tying } = uiOf(desk)
  if (inHand !== null) {
    if (offered && event.target.closest('.sign-button')) return // nobody asked for the next one: the tap is for who stands there
    event.stopPropagation() // also on somebody who stands there: the new one comes beside them
    const box = paper.getBoundingClientRect()
    if (!drawn(desk).byId.has(inHand) && !placeOf(drawn(desk), inHand)) return show(desk, { inHand: null }) // taken away on another device
    place(desk, inHand, toMap(get(desk.view), { x: event.clientX - box.left, y: event.clientY - box.top }))
  } else if (!tying && !event.target.closest('button')) {
    stepBack(desk)
  }
}

function pressed(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(TYPING))) return
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z' && !event.shiftKey) void undo(desk)
    else if (key === 'y' || key === 'z') void redo(desk)
    else return
    event.preventDefault()
  } else if (event.key === 'Escape' && !uiOf(desk).full && !uiOf(desk).help) {
    const beside = event.target instanceof Element && event.target.closest('.choices, .side')
    stepBack(desk)
    if (beside) focusOn(document, uiOf(desk).stop)
  }
}

export function openList(desk: Desk, tab: Tab): void {
  show(desk, { tab, choices: false, inHand: null, tying: null })
}
