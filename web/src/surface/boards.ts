// The drawings that are no people on paper: each has a paper of its own, and what lies beside it.
// They are fetched when somebody opens one, or when the device has nothing else to do: offline
// they are there, and nobody waits for them before drawing the first circle.
import type { Component } from 'svelte'
import { COMING, fetchDrawing } from './later.ts'

export interface Board {
  readonly paper: Component
  readonly side: Component
}

type Part = Promise<{ default: Component }>

export const BOARDS: Readonly<Record<string, () => Promise<Board>>> = {
  lifeline: () => both(import('./lifeline/Lifeline.svelte'), import('./lifeline/LifelineSide.svelte')),
  figures: () => both(import('./figures/Figures.svelte'), import('./figures/FiguresSide.svelte')),
  matrix: () => both(import('./matrix/Matrix.svelte'), import('./matrix/MatrixSide.svelte')),
  balance: () => both(import('./balance/Balance.svelte'), import('./balance/BalanceSide.svelte')),
  wheel: () => both(import('./wheel/Wheel.svelte'), import('./wheel/WheelSide.svelte')),
}

async function both(paper: Part, side: Part): Promise<Board> {
  return { paper: (await paper).default, side: (await side).default }
}

/** Fetch every board once there is time, so that they are here without a connection, too. */
export function fetchBoards(): void {
  const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2_000))
  later(() => {
    // Without a connection now, the first who opens one fetches it.
    for (const fetched of Object.values(BOARDS)) fetched().catch(() => undefined)
    for (const code of COMING) fetchDrawing(code).catch(() => undefined)
  })
}
