// The window on the map: how map units become pixels on this screen, moved and zoomed.
export interface Viewport {
  width: number
  height: number
  zoom: number
  panX: number
  panY: number
  /** The reader's own letter size, in pixels. */
  letters: number
  /** Half of the drawing, in map units. */
  half: { readonly width: number; readonly height: number }
  /** How far the sheet is turned, clockwise, for who sits at another side of the table. */
  turn: Turn
}

export type Turn = 0 | 90 | 180 | 270

export interface At {
  x: number
  y: number
}

export const NEAREST = 5
export const FURTHEST = 0.6
export const WHOLE: Viewport = { width: 0, height: 0, zoom: 1, panX: 0, panY: 0, letters: 16, half: { width: 109, height: 109 }, turn: 0 }

/** Pixels for one map unit. */
export function unit(view: Viewport): number {
  const { width, height } = turnedHalf(view)
  return Math.min(view.width / 2 / width, view.height / 2 / height) * view.zoom
}

/** How much bigger signs and names are drawn: they grow more slowly than the paper, to make room. */
export function growth(view: Viewport): number {
  return Math.sqrt(Math.max(view.zoom, 1))
}

export function toScreen(view: Viewport, at: At): At {
  const scale = unit(view)
  const { x, y } = turned(at, view.turn)
  return {
    x: view.width / 2 + view.panX + x * scale,
    y: view.height / 2 + view.panY + y * scale,
  }
}

export function toMap(view: Viewport, at: At): At {
  const scale = unit(view)
  const onScreen = {
    x: (at.x - view.width / 2 - view.panX) / scale,
    y: (at.y - view.height / 2 - view.panY) / scale,
  }
  return turned(onScreen, backFrom(view.turn))
}

/** How large the paper is to whoever it is turned to. */
export function readerSize({ width, height, turn }: Viewport): { width: number; height: number } {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** Where a place lies to whoever the paper is turned to. */
export function toReader(view: Viewport, at: At): At {
  const { x, y } = toScreen(view, at)
  const { width, height } = readerSize(view)
  const upright = turned({ x: x - view.width / 2, y: y - view.height / 2 }, backFrom(view.turn))
  return { x: upright.x + width / 2, y: upright.y + height / 2 }
}

function backFrom(turn: Turn): Turn {
  return ((360 - turn) % 360) as Turn
}

/** Quarter turns, without the dust that sines leave behind. */
function turned({ x, y }: At, turn: Turn): At {
  if (turn === 90) return { x: -y, y: x }
  if (turn === 180) return { x: -x, y: -y }
  return turn === 270 ? { x: y, y: -x } : { x, y }
}

function turnedHalf({ half, turn }: Viewport): { width: number; height: number } {
  return turn % 180 === 0 ? half : { width: half.height, height: half.width }
}

/** Zoom while the point under the fingers stays where it is. */
export function zoomed(view: Viewport, factor: number, at: At): Viewport {
  const zoom = Math.min(NEAREST, Math.max(FURTHEST, view.zoom * factor))
  const real = zoom / view.zoom
  const dx = at.x - view.width / 2
  const dy = at.y - view.height / 2
  return kept({
    ...view,
    zoom,
    panX: dx - (dx - view.panX) * real,
    panY: dy - (dy - view.panY) * real,
  })
}

export function panned(view: Viewport, dx: number, dy: number): Viewport {
  return kept({ ...view, panX: view.panX + dx, panY: view.panY + dy })
}

/** Nobody can lose the drawing: its middle never leaves the paper by more than it is large. */
function kept(view: Viewport): Viewport {
  const scale = unit(view)
  const { width, height } = turnedHalf(view)
  const clamp = (value: number, half: number) => Math.min(half * scale, Math.max(-half * scale, value))
  return { ...view, panX: clamp(view.panX, width), panY: clamp(view.panY, height) }
}
