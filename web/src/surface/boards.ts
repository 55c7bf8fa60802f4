// The drawings that are no people on paper: each has a paper of its own, and what lies beside it.
import type { Component } from 'svelte'

export interface Board {
  readonly paper: Component
  readonly side: Component
}

export const BOARDS: Readonly<Record<string, Board>> = {}
