// What is open on the board with figures: which table, which figure, and what the hand is doing.
import { get, writable, type Writable } from 'svelte/store'
import type { Change } from './acts.ts'
import type { Desk } from '../desk.ts'
import { tablesOf, type Standing, type Table } from './table.ts'
import { framesOf, type Frame } from './takes.ts'

export interface Board {
  /** Which table lies there; null: the newest. */
  readonly table: string | null
  readonly chosen: string | null
  /** The one Tab stop on the table. */
  readonly stop: string | null
  /** What the next tap does with the chosen figure. */
  readonly doing: null | 'move' | 'thread'
  /** Through whose eyes the table is seen. */
  readonly eyes: string | null
  /** What is only tried, by figure; null: nothing is being tried. */
  readonly trying: ReadonlyMap<string, Change> | null
  /** Which step of the replay is shown. */
  readonly step: number | null
  /** Whether a finger carries a figure now, and where. */
  readonly carried: { readonly id: string; readonly at: readonly [number, number] } | null
}

const AT_FIRST: Board = { table: null, chosen: null, stop: null, doing: null, eyes: null, trying: null, step: null, carried: null }
const boards = new WeakMap<Desk, Writable<Board>>()

/** The board of a desk: its paper and what lies beside it look at the same one. */
export function boardOf(desk: Desk): Writable<Board> {
  const there = boards.get(desk) ?? writable(AT_FIRST)
  boards.set(desk, there)
  return there
}

export function open(desk: Desk, change: Partial<Board>): void {
  boardOf(desk).update((board) => ({ ...board, ...change }))
}

export function stateOf(desk: Desk): Board {
  return get(boardOf(desk))
}

/** The tables as they are now, and the one that lies there. */
export function tablesNow(desk: Desk): Table[] {
  return tablesOf(desk.session.things(), desk.speech)
}

export function tableIn(tables: readonly Table[], board: Board): Table | null {
  return tables.find(({ id }) => id === board.table) ?? tables.at(-1) ?? null
}

export function tableNow(desk: Desk): Table | null {
  return tableIn(tablesNow(desk), stateOf(desk))
}

export function frameOf(table: Table, { step }: Board): Frame | null {
  return step === null ? null : (framesOf(table.takes)[step] ?? null)
}

export function standingNow(desk: Desk, id: string | null): Standing | undefined {
  return tableNow(desk)?.standing.find((one) => one.id === id)
}

/** Now, in whole seconds. */
export function now(): number {
  return Math.floor(Date.now() / 1000)
}
