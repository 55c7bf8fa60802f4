// Everything a hand can do on a table with figures, each as the fields it writes. No screen, no words.
import type { Figure } from '../../map/figures.ts'
import { endOf } from '../../map/figures.ts'
import { OUTER } from '../../map/look.ts'
import { tidy, type Place } from '../../map/placing.ts'
import { newId, pairId, type Put, type Thing } from '../../sync/session.ts'
import { noted, notedThreads, type Frame, type How } from './takes.ts'
import type { Table } from './table.ts'

export type Change = Partial<Record<keyof How | 'colour' | 'label', Put['value']>>
const APART = 4 // between two figures, for one that is put down by itself
const EDGE = 96
const PART = 66 // from the middle of the table to that of the part beside it
const BESIDE = 24
const KEPT = new Set(['at', 'facing', 'size', 'pose', 'cover', 'raised'])
const EMPTY = { facing: null, size: null, pose: null, cover: null, raised: null }

/** Lay a new table, bare. */
export function newTable(): { id: string; puts: Put[] } {
  const id = newId()
  return { id, puts: [{ entity: id, kind: 'setting', field: 'deleted', value: false }] }
}

/** Put somebody, or something of one's own, on a free place of the table. */
export function putOn(table: Table, what: Pick<Figure, 'of' | 'sort' | 'label'>, now: number): { id: string; puts: Put[] } {
  const id = newId()
  const at = freePlace(table, endOf({ id, ...what }).radius + APART)
  const fields = { setting: table.id, ...what, at }
  return { id, puts: [...fieldsOf(id, fields), ...noted(table, [{ id, how: { at } }], now)] }
}

/** Change how a figure stands or what it looks like; a move is written down. */
export function change(table: Table, figure: Figure, fields: Change, now: number): Put[] {
  const puts = fieldsOf(figure.id, fields)
  const isMove = Object.keys(fields).some((field) => KEPT.has(field))
  return isMove ? [...puts, ...noted(table, [{ id: figure.id, how: changed(figure, fields) }], now)] : puts
}

/** A figure with some fields said anew; null is no longer said. */
export function changed(figure: Figure, fields: Change): Figure {
  const said = Object.entries({ ...figure, ...fields }).filter(([, value]) => value !== null)
  return Object.fromEntries(said) as unknown as Figure
}

export function takeOff(table: Table, id: string, now: number): Put[] {
  return [{ entity: id, kind: 'figure', field: 'deleted', value: true }, ...noted(table, [{ id, how: null }], now)]
}

/** Lay a thread between two, or take it away. */
export function tieOrUntie(table: Table, a: string, b: string, now: number): { laid: boolean; puts: Put[] } {
  const id = pairId(a, b)
  const others = table.threads.filter((pair) => pairId(...pair) !== id)
  const laid = others.length === table.threads.length
  const threads = laid ? [...table.threads, [a, b] as const] : others
  const put: Put = { entity: id, kind: 'thread', field: 'laid', value: laid ? true : null }
  return { laid, puts: [put, ...notedThreads(table, threads, now)] }
}

/** Keep what was tried: every figure that stands otherwise now. */
export function keepTried(table: Table, tried: ReadonlyMap<string, Change>, now: number): Put[] {
  const moved = table.standing.filter(({ id }) => tried.has(id))
  return [
    ...moved.flatMap(({ id }) => fieldsOf(id, tried.get(id) ?? {})),
    ...noted(table, moved.map(({ id, figure }) => ({ id, how: changed(figure, tried.get(id) ?? {}) })), now),
  ]
}

/** Set the table up again as it stood: who is not in the picture goes off, who went off comes back. */
export function setUp(table: Table, frame: Frame, things: ReadonlyMap<string, Thing>, now: number): Put[] {
  const wanted = [...frame.figures].filter(([id]) => things.has(id))
  const off = table.standing.filter(({ id }) => !frame.figures.has(id))
  const laid = new Set(frame.threads.map((pair) => pairId(...pair)))
  const lying = new Set(table.threads.map((pair) => pairId(...pair)))
  const thread = (entity: string, value: true | null): Put => ({ entity, kind: 'thread', field: 'laid', value })
  return [
    ...off.flatMap(({ id }) => takeOff(table, id, now)),
    ...wanted.flatMap(([id, how]) => fieldsOf(id, { ...EMPTY, ...how, deleted: null })),
    ...[...lying].filter((id) => !laid.has(id)).map((id) => thread(id, null)),
    ...[...laid].filter((id) => !lying.has(id)).map((id) => thread(id, true)),
    ...noted(table, wanted.map(([id, how]) => ({ id, how })), now),
    ...notedThreads(table, frame.threads, now),
  ]
}

/** Put a whole table aside; undo brings it back. */
export function removeTable(id: string): Put[] {
  return [{ entity: id, kind: 'setting', field: 'deleted', value: true }]
}

/** A point on the table, in hundredths. */
export function onTable({ x, y }: Place): readonly [number, number] {
  const inside = (value: number): number => tidy(Math.min(EDGE, Math.max(-EDGE, value)))
  return [inside(x), inside(y)]
}

/** A free place in one of the nine parts of the table: its middle, else just beside it. */
export function inPart(table: Table, figure: Figure, part: number): readonly [number, number] {
  const middle = { x: ((part % 3) - 1) * PART, y: (Math.floor(part / 3) - 1) * PART }
  const mine = endOf(figure).radius
  const taken = table.standing.filter(({ id }) => id !== figure.id).map((other) => endOf(other.figure))
  const around = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => (turn * Math.PI) / 4)
  const places = [middle, ...around.map((angle) => ({ x: middle.x + BESIDE * Math.sin(angle), y: middle.y - BESIDE * Math.cos(angle) }))]
  const free = places.find(({ x, y }) => taken.every((end) => Math.hypot(end.x - x, end.y - y) >= end.radius + mine))
  return onTable(free ?? middle)
}

/** The first free place, round by round from the middle. */
function freePlace(table: Table, mine: number): readonly [number, number] {
  const taken = table.standing.map(({ figure }) => endOf(figure))
  for (let far = 0; far < OUTER - mine; far += 2 * mine) {
    const places = Math.max(1, Math.round((2 * Math.PI * far) / (3 * mine)))
    for (let i = 0; i < places; i += 1) {
      const angle = (2 * Math.PI * i) / places
      const [x, y] = [far * Math.sin(angle), -far * Math.cos(angle)]
      if (taken.every((end) => Math.hypot(end.x - x, end.y - y) >= end.radius + mine)) return onTable({ x, y })
    }
  }
  return [0, 0]
}

function fieldsOf(entity: string, fields: object): Put[] {
  return Object.entries(fields).map(([field, value]) => ({ entity, kind: 'figure', field, value: value as Put['value'] }))
}
