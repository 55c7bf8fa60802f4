// Where the five large choices stand around somebody, so that all of them stay on the paper.

export interface Box {
  left: number
  top: number
}

export interface Size {
  width: number
  height: number
}

const GAP = 10

/** One above, two to the right, two to the left of a sign of this radius; then moved as one.
 *
 * Gives null where the paper is too narrow for them. */
export function around(
  centre: { x: number; y: number },
  radius: number,
  choices: readonly Size[],
  paper: Size,
): Box[] | null {
  const reach = radius + GAP
  const drop = radius * 0.55 + GAP / 2
  const boxes = choices.map((size, index) => {
    if (index === 0) return { left: -size.width / 2, top: -reach - size.height * 1.6 }
    const right = index <= 2
    const upper = index === 1 || index === 4
    return {
      left: right ? reach : -reach - size.width,
      top: upper ? -drop - size.height * 0.75 : drop - size.height * 0.25,
    }
  })
  const edges = boxes.map((box, index) => ({ ...box, ...(choices[index] as Size) }))
  const left = Math.min(...edges.map((edge) => edge.left))
  const right = Math.max(...edges.map((edge) => edge.left + edge.width))
  if (right - left > paper.width - 2 * GAP) return null
  const shiftX = inside(left + centre.x, right + centre.x, paper.width)
  const shiftY = inside(
    Math.min(...edges.map((edge) => edge.top)) + centre.y,
    Math.max(...edges.map((edge) => edge.top + edge.height)) + centre.y,
    paper.height,
  )
  return boxes.map((box) => ({
    left: box.left + centre.x + shiftX,
    top: box.top + centre.y + shiftY,
  }))
}

function inside(low: number, high: number, room: number): number {
  if (low < GAP) return GAP - low
  if (high > room - GAP) return room - GAP - high
  return 0
}
