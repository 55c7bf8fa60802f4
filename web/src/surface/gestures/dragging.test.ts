import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ON_PAPER, ON_WIM, play, recorded, touch } from './gesture.test.ts'
import { idle } from './idle.ts'

test('a finger that trembles less than 8 pixels taps', () => {
  const { hands, did } = recorded()
  const end = play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(7)), (g) => g.up(touch(7)))
  assert.deepEqual([end.name, did], ['idle', []])
})

test('a finger that goes further carries and puts down', () => {
  const { hands, did } = recorded()
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(9)), (g) => g.move(touch(30)), (g) => g.up(touch(30)))
  assert.deepEqual(did, ['pickUp wim', 'carry wim', 'carry wim', 'putDown wim'])
})

test('when the system takes the finger away, everybody goes back', () => {
  const { hands, did } = recorded()
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(20)), (g) => g.cancel())
  assert.equal(did.at(-1), 'putBack wim')
})

test('a second finger puts back and pinches, and can then be no undo', () => {
  const { hands, did } = recorded()
  const end = play(
    idle(hands),
    (g) => g.down(touch(0), ON_WIM),
    (g) => g.move(touch(20)),
    (g) => g.down(touch(80, 0, 2), ON_PAPER),
    (g) => g.up(touch(80, 0, 2, 50)),
  )
  assert.deepEqual(did.slice(2), ['putBack wim', 'settle'])
  assert.equal(end.name, 'lifting')
})

test('another finger does not move whom the first one carries', () => {
  const { hands, did } = recorded()
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(20)), (g) => g.move(touch(90, 0, 7)))
  assert.deepEqual(did, ['pickUp wim', 'carry wim'])
})
