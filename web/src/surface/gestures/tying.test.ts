import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ON_WIM, play, recorded, touch } from './gesture.test.ts'
import { idle } from './idle.ts'

test('a pull from one person drops a line where the finger goes up', () => {
  const { hands, did } = recorded(true)
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(30)), (g) => g.up(touch(90)))
  assert.deepEqual(did, ['pullLine wim', 'dropLine wim'])
})

test('a tap pulls nothing: the click says the rest', () => {
  const { hands, did } = recorded(true)
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.up(touch(2)))
  assert.deepEqual(did, [])
})

test('a second finger lets the line go', () => {
  const { hands, did } = recorded(true)
  play(idle(hands), (g) => g.down(touch(0), ON_WIM), (g) => g.move(touch(30)), (g) => g.down(touch(9, 9, 2), ON_WIM))
  assert.equal(did.at(-1), 'letLineGo')
})
