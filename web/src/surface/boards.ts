// The drawings that are no people on paper: each has a paper of its own, and what lies beside it.
import type { Component } from 'svelte'
import Balance from './balance/Balance.svelte'
import BalanceSide from './balance/BalanceSide.svelte'
import Lifeline from './lifeline/Lifeline.svelte'
import LifelineSide from './lifeline/LifelineSide.svelte'
import Figures from './figures/Figures.svelte'
import FiguresSide from './figures/FiguresSide.svelte'
import Matrix from './matrix/Matrix.svelte'
import MatrixSide from './matrix/MatrixSide.svelte'
import Wheel from './wheel/Wheel.svelte'
import WheelSide from './wheel/WheelSide.svelte'

export interface Board {
  readonly paper: Component
  readonly side: Component
}

export const BOARDS: Readonly<Record<string, Board>> = {
  figures: { paper: Figures, side: FiguresSide },
  matrix: { paper: Matrix, side: MatrixSide },
  balance: { paper: Balance, side: BalanceSide },
  lifeline: { paper: Lifeline, side: LifelineSide },
  wheel: { paper: Wheel, side: WheelSide },
}
