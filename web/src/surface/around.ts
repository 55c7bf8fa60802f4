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
const BETWEEN = 8 // two choices under each other

/** One above, two to the right, two to the left of a sign of this radius; at the side of the paper
 * all under each other on the side with room, so that they do not cover whom they are about.
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
  const column = shiftX === 0 ? null : columnBeside(centre, reach * Math.sign(shiftX), choices, paper)
  if (column) return column
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

/** Under each other, so far to the right of somebody, or to the left; null where the paper is too low. */
function columnBeside(centre: { x: number; y: number }, reach: number, choices: readonly Size[], paper: Size): Box[] | null {
  const high = choices.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN)
  const wide = Math.max(...choices.map(({ width }) => width))
  const edge = centre.x + reach
  const fits = reach > 0 ? edge + wide <= paper.width - GAP : edge - wide >= GAP
  if (!fits || high > paper.height - 2 * GAP) return null
  let top = centre.y - high / 2 + inside(centre.y - high / 2, centre.y + high / 2, paper.height)
  return choices.map(({ width, height }) => {
    const box = { left: reach > 0 ? edge : edge - width, top }
    top += height + BETWEEN
    return box
  })
}

function inside(low: number, high: number, room: number): number {
  if (low < GAP) return GAP - low
  if (high > room - GAP) return room - GAP - high
  return 0
}
