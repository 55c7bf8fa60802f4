// Room on the paper: how much of it boxes share, and how far a line runs through one.

export interface Box {
  x: number // middle
  y: number
  width: number
  height: number
}

/** From where to where a line runs: x and y of both its ends. */
export type Line = readonly [number, number, number, number]

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const wide = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  const high = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
  return wide > 0 && high > 0 ? Math.min(wide, a.width, b.width) * Math.min(high, a.height, b.height) : 0
}

/** Only the lines that run through one of these positions. */
export function linesNear(lines: readonly Line[], boxes: readonly Box[]): readonly Line[] {
  if (lines.length === 0) return lines
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2))
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2))
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2))
  const foot = Math.max(...boxes.map((box) => box.y + box.height / 2))
  const room = { x: (left + right) / 2, y: (top + foot) / 2, width: right - left, height: foot - top }
  return lines.filter((line) => through(line, room) > 0)
}

/** How much of a line runs through a box, as long as it is. */
export function through([x1, y1, x2, y2]: Line, box: Box): number {
  // Most lines are nowhere near.
  if (Math.abs(x1 + x2 - 2 * box.x) > Math.abs(x2 - x1) + box.width) return 0
  if (Math.abs(y1 + y2 - 2 * box.y) > Math.abs(y2 - y1) + box.height) return 0
  let [begin, end] = [0, 1]
  for (const [start, along, middle, size] of [
    [x1, x2 - x1, box.x, box.width],
    [y1, y2 - y1, box.y, box.height],
  ] as const) {
    const [low, high] = [middle - size / 2 - start, middle + size / 2 - start]
    if (along === 0 && (low > 0 || high < 0)) return 0
    if (along === 0) continue
    begin = Math.max(begin, Math.min(low / along, high / along))
    end = Math.min(end, Math.max(low / along, high / along))
    if (begin >= end) return 0
  }
  const [across, down] = [x2 - x1, y2 - y1]
  return (end - begin) * Math.sqrt(across * across + down * down)
}

/** Boxes as rows of numbers: in a crowd they are compared a million times, too often for `#`. */
export class Boxes {
  private readonly xs: Float64Array
  private readonly ys: Float64Array
  private readonly widths: Float64Array
  private readonly heights: Float64Array // 0: not there yet

  readonly count: number

  constructor(count: number) {
    this.count = count
    this.xs = new Float64Array(count)
    this.ys = new Float64Array(count)
    this.widths = new Float64Array(count)
    this.heights = new Float64Array(count)
  }

  static of(boxes: readonly Box[]): Boxes {
    const made = new Boxes(boxes.length)
    for (const [i, box] of boxes.entries()) made.put(i, box)
    return made
  }

  put(i: number, { x, y, width, height }: Box): void {
    this.xs[i] = x
    this.ys[i] = y
    this.widths[i] = width
    this.heights[i] = height
  }

  /** The area that a box shares with one of these. */
  shared(box: Box, i: number): number {
    const height = this.heights[i] as number
    const high = (box.height + height) / 2 - Math.abs(box.y - (this.ys[i] as number))
    if (high <= 0) return 0
    const width = this.widths[i] as number
    const wide = (box.width + width) / 2 - Math.abs(box.x - (this.xs[i] as number))
    return wide > 0 ? Math.min(wide, box.width, width) * Math.min(high, box.height, height) : 0
  }
}
