// The table: only the sheet, with the same few buttons at both short sides, and the sheet turns.
import { get } from 'svelte/store'
import { announce, show, type Desk } from './desk.ts'
import type { Turn } from './viewport.ts'

export type Side = 'left' | 'right'

/** How the sheet lies for who sits at this side. */
export function facing(side: Side): Turn {
  return side === 'left' ? 90 : 270
}

/** Lay the sheet on the table: no bar, no cards, nothing between the people at it. */
export function goToTable(desk: Desk): void {
  show(desk, { table: true, tab: 'paper', chosen: null, choices: false, topic: null, middle: false, without: null })
  announce(desk, desk.speech.say('table.told'))
}

export function leaveTable(desk: Desk): void {
  show(desk, { table: false })
  desk.view.update((view) => ({ ...view, turn: 0, panX: 0, panY: 0 }))
}

/** The class with which a card lies as the sheet does. */
export function turned(onTable: boolean, { turn }: { readonly turn: Turn }): string {
  return !onTable || turn === 0 ? '' : turn === facing('left') ? 'turned-left' : 'turned-right'
}

/** Turn the sheet to who sits at this side, or upright again when it lies so already. */
export function turnTo(desk: Desk, side: Side): void {
  const turn = get(desk.view).turn === facing(side) ? 0 : facing(side)
  desk.view.update((view) => ({ ...view, turn, panX: 0, panY: 0 }))
  announce(desk, desk.speech.say(turn === 0 ? 'table.upright' : `table.turned_${side}`))
}
