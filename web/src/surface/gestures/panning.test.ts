import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ON_PAPER, play, recorded, touch } from './gesture.test.ts'
import { idle } from './idle.ts'

test('a tap on bare paper moves nothing', () => {
  const { hands, did } = recorded()
  play(idle(hands), (g) => g.down(touch(0), ON_PAPER), (g) => g.move(touch(5)), (g) => g.up(touch(5)))
  assert.deepEqual(did, [])
})

test('a finger on bare paper takes the paper along, and it settles', () => {
  const { hands, did } = recorded()
  play(idle(hands), (g) => g.down(touch(0), ON_PAPER), (g) => g.move(touch(20)), (g) => g.move(touch(22)), (g) => g.up(touch(22)))
  assert.deepEqual(did, ['pan', 'pan', 'settle'])
})
