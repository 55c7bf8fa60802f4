// Fingers on the table: a figure is carried along; the paper itself is moved and zoomed as everywhere.
import { get } from 'svelte/store'
import type { Point } from '../../map/lines.ts'
import type { Desk } from '../desk.ts'
import type { Hands } from '../gestures/gesture.ts'
import { toMap } from '../viewport.ts'
import { onTable } from './acts.ts'
import { open, stateOf, tableNow } from './board.ts'
import { putDown } from './moves.ts'
import { asSeen, eyesOf, toTable } from './sight.ts'

const nothing = (): void => undefined

export function handsOn(desk: Desk, paper: HTMLElement): Hands {
  const onMap = (x: number, y: number): Point => {
    const edge = paper.getBoundingClientRect()
    return toMap(get(desk.view), { x: x - edge.left, y: y - edge.top })
  }
  return {
    isTying: () => false,
    pickUp: (id) => {
      if (stateOf(desk).step === null) open(desk, { chosen: id, doing: null, stop: id })
    },
    carry(id, x, y) {
      const table = tableNow(desk)
      const board = stateOf(desk)
      if (!table || board.step !== null) return
      const eyes = board.eyes === id ? null : eyesOf(asSeen(table, { ...board, carried: null }), board.eyes)
      if (board.eyes !== id) open(desk, { carried: { id, at: onTable(toTable(onMap(x, y), eyes)) } })
    },
    putDown(id, x, y) {
      if (stateOf(desk).carried) putDown(desk, id, onMap(x, y))
    },
    putBack: () => open(desk, { carried: null }),
    pullLine: nothing,
    dropLine: nothing,
    letLineGo: nothing,
    pan: nothing,
    zoom: nothing,
    settle: nothing,
    undo: nothing,
  }
}
