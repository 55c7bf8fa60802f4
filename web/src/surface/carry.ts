// The hands on the page: while a finger moves, only the moved person and their lines are touched.
import { get } from 'svelte/store'
import { written } from '../map/lines.ts'
import type { Place } from '../map/placing.ts'
import type { Hands } from './gestures/gesture.ts'
import { drawn, uiOf, type Desk } from './desk.ts'
import { sizesFor } from './layout.ts'
import { lead, type Leading } from './leading.ts'
import { liftOff, place, tieOrUntie, undo } from './moves.ts'
import { placeOf } from './people.ts'
import { panned, toMap, unit, zoomed, type At, type Viewport } from './viewport.ts'

interface Carried {
  readonly button: HTMLElement
  readonly before: string
  /** Where they stood; null in the tray. */
  readonly place: Place | null
  readonly lines: Leading
  // Asked once, not in every frame.
  readonly edge: DOMRect
  readonly view: Viewport
}

export function worldTransform(view: Viewport, shown: Viewport = view): string {
  const scale = view.zoom / shown.zoom
  return `translate(${view.panX}px, ${view.panY}px)${scale === 1 ? '' : ` scale(${scale})`}${view.turn === 0 ? '' : ` rotate(${view.turn}deg)`}`
}

/** In hundredths of a pixel: nobody sees finer, and a drag writes it in every frame. */
export function signTransform(at: At, scale: number): string {
  return `translate(${written(at.x * scale)}px, ${written(at.y * scale)}px)`
}

export function handsOn(desk: Desk, stage: HTMLElement): Hands {
  let carried: Carried | null = null
  let live: Viewport | null = null

  const paper = () => stage.querySelector<HTMLElement>('.paper') as HTMLElement
  const onPaper = (x: number, y: number): At => {
    const box = paper().getBoundingClientRect()
    return { x: x - box.left, y: y - box.top }
  }
  const onMap = (x: number, y: number): At => toMap(get(desk.view), onPaper(x, y))

  function letGo(): Carried | null {
    const was = carried
    carried = null
    was?.lines.letGo()
    was?.button.classList.remove('carried', 'carried-tray')
    stage.classList.remove('carrying', 'carrying-off')
    return was
  }

  function look(change: (view: Viewport) => Viewport): void {
    live = change(live ?? get(desk.view))
    const world = stage.querySelector<HTMLElement>('.world')
    if (world) world.style.transform = worldTransform(live, get(desk.view))
  }

  return {
    isTying: () => uiOf(desk).tying !== null,
    pickUp(id) {
      const button = stage.querySelector<HTMLElement>(`[data-person="${id}"], [data-middle="${id}"]`)
      const drawing = drawn(desk)
      // On a board of its own, as the table with figures, other hands carry what lies there.
      if (!button || !(drawing.byId.has(id) || id === button.dataset['middle'])) return
      const place = placeOf(drawing, id)
      const view = get(desk.view)
      const { radius } = sizesFor(view, drawing.people.filter(({ place }) => place).length)
      const lines = lead(stage, drawing, id, radius)
      const edge = paper().getBoundingClientRect()
      carried = { button, before: button.style.transform, place, lines, edge, view }
      button.classList.add('carried')
      if (!place) button.classList.add('carried-tray')
      stage.classList.add(place ? 'carrying-off' : 'carrying')
    },
    carry(_, x, y) {
      if (!carried) return
      if (!carried.place) {
        carried.button.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`
        return
      }
      const { view } = carried
      const at = toMap(view, { x: x - carried.edge.left, y: y - carried.edge.top })
      carried.button.style.transform = signTransform(at, unit(view))
      carried.lines.follow(at)
    },
    putDown(id, x, y) {
      const was = letGo()
      if (was) land(desk, was, id, { x, y }, onMap(x, y))
    },
    putBack() {
      const was = letGo()
      if (was) was.button.style.transform = was.before
    },
    pullLine(from, x, y) {
      const start = drawn(desk).byId.get(from)?.place
      const to = onMap(x, y)
      const pull = stage.querySelector('.pull')
      if (start) pull?.setAttribute('d', `M${start.x} ${start.y}L${to.x} ${to.y}`)
    },
    dropLine(from, x, y) {
      stage.querySelector('.pull')?.setAttribute('d', '')
      const over = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-person]')?.dataset['person']
      if (over && over !== from && drawn(desk).byId.has(from)) tieOrUntie(desk, from, over)
    },
    letLineGo: () => stage.querySelector('.pull')?.setAttribute('d', ''),
    pan: (dx, dy) => look((view) => panned(view, dx, dy)),
    zoom: (factor, x, y) => look((view) => zoomed(view, factor, onPaper(x, y))),
    settle() {
      if (live) desk.view.set(live)
      live = null
    },
    undo: () => void undo(desk),
  }
}

function land(desk: Desk, was: Carried, id: string, screen: At, map: At): void {
  const under = document.elementFromPoint(screen.x, screen.y)
  const onPaper = under?.closest('.paper') != null
  was.button.style.transform = was.before
  if (onPaper) place(desk, id, map)
  else if (under?.closest('.tray-edge') && was.place && drawn(desk).byId.has(id)) liftOff(desk, id)
}
