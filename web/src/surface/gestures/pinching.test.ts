import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ON_PAPER, play, recorded, touch } from './gesture.test.ts'
import { idle } from './idle.ts'
import type { Gesture } from './gesture.ts'

const two = (start: Gesture) =>
  play(start, (g) => g.down(touch(0), ON_PAPER), (g) => g.down(touch(100, 0, 2), ON_PAPER))

test('a short tap with two fingers is undo, once', () => {
  const { hands, did } = recorded()
  play(two(idle(hands)), (g) => g.up(touch(0, 0, 1, 120)), (g) => g.up(touch(100, 0, 2, 130)))
  assert.deepEqual(did, ['undo'])
})

test('two fingers that rest long are no tap', () => {
  const { hands, did } = recorded()
  play(two(idle(hands)), (g) => g.up(touch(0, 0, 1, 900)))
  assert.deepEqual(did, ['settle'])
})

test('fingers apart zoom, and that is no undo', () => {
  const { hands, did } = recorded()
  const end = play(two(idle(hands)), (g) => g.move(touch(160, 0, 2, 40)), (g) => g.up(touch(160, 0, 2, 60)), (g) => g.up(touch(0)))
  assert.deepEqual(did, ['pan', 'zoom', 'settle'])
  assert.equal(end.name, 'idle')
})
