// The dashed line around people who live together; whoever lives elsewhere stays outside.
import { at } from '../lines.ts'
import { PERSON_RADIUS } from '../look.ts'
import type { Network } from '../network.ts'
import type { Place } from '../placing.ts'
import type { Layout } from './layout.ts'
import { widthOf } from '../text.ts'
import { get } from './places.ts'
import { unionYears, YEARS } from './strokes.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Run {
  readonly row: number
  readonly boxes: readonly Box[]
  readonly box: Box
}

const [AIR, OVER, WAY, ROUND] = [2, 5.5, 3, 3.5]
const CLEAR = 0.8 // above and below the years of a couple
const [NEARER, LEAST] = [0.35, 0.3] // of the way from a sign to those years goes the line; and at least
const [BESIDE_LINE, YEAR] = [1.4, 7.5] // where somebody's own year begins, and how wide it is
const [ALONG, OVER_A_ROW] = [30, 300] // what such a way costs

/** Who live together, two or more in the drawing. */
export function householdsOf({ egos, alters }: Network, { places }: Pick<Layout, 'places'>): string[][] {
  const inside = [...egos, ...alters].map(({ id }) => id).filter((id) => places.has(id))
  let home = new Map(inside.map((id) => [id, id]))
  for (const { id, lives_with: other } of alters) {
    const [old, now] = [home.get(id), home.get(other ?? '')]
    if (old !== undefined && now !== undefined) home = new Map([...home].map(([one, where]) => [one, where === old ? now : where]))
  }
  const found = new Map<string, string[]>()
  for (const [one, where] of home) found.set(where, [...(found.get(where) ?? []), one])
  return [...found.values()].filter((members) => members.length > 1)
}

export function householdPath(members: readonly string[], layout: Layout): string {
  const runs = runsOf(members, layout)
  const ways = runs.flatMap((run, k) => (k > 0 ? wayTo(run, runs.slice(0, k), layout) : []))
  return around([...runs.flatMap(({ boxes }) => boxes), ...ways])
}

/** The members row by row, those who stand side by side as one. */
function runsOf(members: readonly string[], layout: Layout): Run[] {
  return layout.rows.flatMap((line, row) => {
    const runs: string[][] = []
    line.forEach((one, k) => {
      if (!members.includes(one)) return
      if (k > 0 && members.includes(line[k - 1] as string)) runs.at(-1)?.push(one)
      else runs.push([one])
    })
    return runs.map((people) => {
      const boxes = people.map((one) => boxOf(one, layout))
      const middle = (k: number): number => get(layout.places, people[k] as string).x
      const between = boxes.slice(1).map((b, k) => ({ ...join(boxes[k] as Box, b), left: middle(k), right: middle(k + 1) }))
      return { row, boxes: [...boxes.flatMap((box, k) => besideYears(middle(k), box, layout)), ...between, ...people.flatMap((one) => ownYear(one, layout))], box: boxes.reduce(join) }
    })
  })
}

function join(a: Box, b: Box): Box {
  return { left: Math.min(a.left, b.left), top: Math.max(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) }
}

function boxOf(person: string, { places, names, half, high }: Layout): Box {
  const { x, y } = get(places, person)
  const wide = get(half, person) + AIR
  return { left: x - wide, top: y - PERSON_RADIUS - OVER, right: x + wide, bottom: get(names, person).y + get(high, person) / 2 + 1 }
}

/** The room of somebody's year, where it stands beside the line that comes down to them. */
function ownYear(person: string, { places, descends }: Layout): Box[] {
  const [{ x, y }, side] = [get(places, person), descends.get(person) ?? 0]
  const far = x + side * (BESIDE_LINE + YEAR + 1)
  return side === 0 ? [] : [{ left: Math.min(x, far), top: y - PERSON_RADIUS - OVER, right: Math.max(x, far), bottom: y - PERSON_RADIUS }]
}

/** Cut a box where the years of a couple lie over its left or right side: the line goes between them and the sign. */
function besideYears(x: number, box: Box, layout: Layout): Box[] {
  const { left, top, right, bottom } = box
  const years = yearsIn(layout).filter((each) => each.top < bottom && each.bottom > top && each.left < right && each.right > left)
  const edges = years.flatMap((each) => [each.top, each.bottom]).filter((y) => y > top && y < bottom)
  const heights = [...new Set([top, ...edges, bottom])].sort((a, b) => a - b)
  return heights.slice(1).map((low, k) => {
    const high = heights[k] as number
    const here = years.filter((each) => each.top < low && each.bottom > high)
    const partWay = (gap: number): number => Math.max(gap * NEARER, LEAST)
    const toLeft = here.filter((each) => each.left < left).map((each) => x - PERSON_RADIUS - partWay(x - PERSON_RADIUS - each.right))
    const toRight = here.filter((each) => each.right > right).map((each) => x + PERSON_RADIUS + partWay(each.left - x - PERSON_RADIUS))
    return { left: Math.max(left, ...toLeft), top: high, right: Math.min(right, ...toRight), bottom: low }
  })
}

/** The room of what is written over the lines of couples. */
function yearsIn({ couples }: Layout): Box[] {
  return couples.flatMap(unionYears).map(({ x, y, lines }) => {
    const [wide, high] = [(widthOf(lines[0] ?? '') * YEARS) / 2, YEARS / 2 + CLEAR]
    return { left: x - wide, top: y - high, right: x + wide, bottom: y + high }
  })
}

/** Join people to the nearest of their household: straight up, else over the empty paper. */
function wayTo(run: Run, before: readonly Run[], layout: Layout): Box[] {
  // Straight up first, then along the row, then over a row.
  const far = (other: Run): number => {
    const apart = Math.max(run.box.left, other.box.left) - Math.min(run.box.right, other.box.right)
    return Math.max(apart, 0) + (other.row === run.row ? ALONG : OVER_A_ROW * (run.row - other.row - 1))
  }
  const near = before.reduce((best, other) => (far(other) < far(best) ? other : best))
  const [left, right] = [Math.max(run.box.left, near.box.left), Math.min(run.box.right, near.box.right)]
  if (near.row < run.row && right - left > 2 * WAY) return [{ left, top: near.box.bottom - 1, right, bottom: run.box.top + 1 }]
  const high = get(layout.places, layout.rows[run.row]?.[0] as string).y - PERSON_RADIUS - OVER
  const [here, there] = [nearest(run.box, near.box), nearest(near.box, run.box)]
  if (near.row === run.row - 1) {
    return [{ left: Math.min(here, there) - WAY, top: near.box.bottom - 1, right: Math.max(here, there) + WAY, bottom: run.box.top + 1 }]
  }
  const [top, bottom] = [high - 2 * WAY, high]
  return [
    { left: here - WAY, top, right: here + WAY, bottom: run.box.top + 1 },
    { left: Math.min(here, there) - WAY, top, right: Math.max(here, there) + WAY, bottom },
    near.row < run.row
      ? { left: there - WAY, top: near.box.bottom - 1, right: there + WAY, bottom }
      : { left: there - WAY, top, right: there + WAY, bottom: near.box.top + 1 },
  ]
}

function nearest(of: Box, to: Box): number {
  return Math.min(Math.max((to.left + to.right) / 2, of.left + WAY), of.right - WAY)
}

/** The outline of boxes laid over each other, with round corners. */
function around(boxes: readonly Box[]): string {
  const sorted = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
  const xs = sorted(boxes.flatMap(({ left, right }) => [left, right]))
  const ys = sorted(boxes.flatMap(({ top, bottom }) => [top, bottom]))
  const holds = (i: number, j: number): boolean =>
    boxes.some(
      ({ left, top, right, bottom }) =>
        left <= (xs[i] ?? -Infinity) && (xs[i + 1] ?? Infinity) <= right && top <= (ys[j] ?? -Infinity) && (ys[j + 1] ?? Infinity) <= bottom,
    )
  const corner = ([i, j]: Corner): Place => ({ x: xs[i] as number, y: ys[j] as number })
  return outlines(edgesOf(xs.length, ys.length, holds)).map((ring) => rounded(turns(ring).map(corner))).join('')
}

type Corner = readonly [number, number]

/** The edges of the outline, each in the direction that keeps the inside on the right. */
function edgesOf(wide: number, high: number, holds: (i: number, j: number) => boolean): Map<string, Corner[]> {
  const steps = new Map<string, Corner[]>()
  for (let i = 0; i < wide - 1; i += 1) {
    for (let j = 0; j < high - 1; j += 1) {
      if (!holds(i, j)) continue
      const sides: [boolean, Corner, Corner][] = [
        [holds(i, j - 1), [i, j], [i + 1, j]],
        [holds(i + 1, j), [i + 1, j], [i + 1, j + 1]],
        [holds(i, j + 1), [i + 1, j + 1], [i, j + 1]],
        [holds(i - 1, j), [i, j + 1], [i, j]],
      ]
      for (const [isInside, start, end] of sides) {
        if (!isInside) steps.set(start.join(), [...(steps.get(start.join()) ?? []), end])
      }
    }
  }
  return steps
}

function outlines(steps: Map<string, Corner[]>): Corner[][] {
  const rings: Corner[][] = []
  for (const [key, ways] of steps) {
    while (ways.length > 0) {
      const start = key.split(',').map(Number) as unknown as Corner
      const ring = [start]
      let came = start
      let here = ways.pop() as Corner
      while (here.join() !== key) {
        ring.push(here)
        const onward = steps.get(here.join()) as Corner[]
        const [dx, dy] = [here[0] - came[0], here[1] - came[1]]
        const turn = ([i, j]: Corner): number => dx * (j - here[1]) - dy * (i - here[0])
        onward.sort((a, b) => turn(a) - turn(b)) // where two outlines touch in a corner, turn right
        came = here
        here = onward.pop() as Corner
      }
      rings.push(ring)
    }
  }
  return rings
}

/** Without the corners where the outline goes straight on. */
function turns(ring: readonly Corner[]): Corner[] {
  return ring.filter((here, k) => {
    const [before, after] = [ring.at(k - 1) as Corner, ring[(k + 1) % ring.length] as Corner]
    return ![0, 1].some((axis) => before[axis] === here[axis] && here[axis] === after[axis])
  })
}

function rounded(corners: readonly Place[]): string {
  const parts = corners.map((corner, k) => {
    const first = towards(corner, corners.at(k - 1) as Place)
    const second = towards(corner, corners[(k + 1) % corners.length] as Place)
    return `${k > 0 ? 'L' : 'M'}${at(first)}Q${at(corner)} ${at(second)}`
  })
  return `${parts.join('')}Z`
}

function towards(corner: Place, other: Place): Place {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y]
  const far = Math.abs(dx) + Math.abs(dy)
  const part = Math.min(ROUND, far / 2) / far
  return { x: corner.x + dx * part, y: corner.y + dy * part }
}
