import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Gesture, Hands, Touch } from './gesture.ts'
import { idle } from './idle.ts'

/** Hands that write down what they do. */
export function recorded(tying = false): { hands: Hands; did: string[] } {
  const did: string[] = []
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      did.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '))
    }
  const hands = {
    isTying: () => tying,
    ...Object.fromEntries(
      ['pickUp', 'carry', 'putDown', 'putBack', 'pullLine', 'dropLine', 'letLineGo', 'pan', 'zoom', 'settle', 'undo'].map(
        (name) => [name, note(name)],
      ),
    ),
  } as Hands
  return { hands, did }
}

export const touch = (x: number, y = 0, pointer = 1, at = 0): Touch => ({ pointer, x, y, at })
export const ON_WIM = { person: 'wim', onPaper: true }
export const ON_PAPER = { person: null, onPaper: true }
const OUTSIDE = { person: null, onPaper: false }

export function play(start: Gesture, ...steps: ((now: Gesture) => Gesture)[]): Gesture {
  return steps.reduce((now, step) => step(now), start)
}

test('a finger beside the paper is not ours', () => {
  const { hands, did } = recorded()
  assert.equal(idle(hands).down(touch(0), OUTSIDE).name, 'idle')
  assert.deepEqual(did, [])
})
