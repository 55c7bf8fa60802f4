import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookout, teller } from './lookout.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('who waits is told once, when it has become true', async () => {
  const { look, until } = lookout()
  let count = 0
  let told = 0
  void until(() => count >= 2).then(() => (told += 1))
  for (const expected of [0, 0, 1, 1]) {
    look()
    await settled()
    assert.equal(told, expected)
    count += 1
  }
})

test('what is true already is not waited for', async () => {
  await lookout().until(() => true)
})

test('who listens is told of a change, not of the same again', () => {
  const { tell, subscribe } = teller()
  const things = new Map()
  let told = 0
  const stop = subscribe(() => (told += 1))
  tell(things, 'saved')
  tell(things, 'saved')
  tell(things, 'on_device')
  tell(new Map(), 'on_device')
  assert.equal(told, 3)
  stop()
  tell(things, 'saved')
  assert.equal(told, 3)
})
