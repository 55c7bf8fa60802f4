import assert from 'node:assert/strict'
import { test } from 'node:test'
import { follow } from './follow.ts'

const keys = new EventTarget()
Object.assign(globalThis, { window: keys })

function touch(name: string, x: number, y: number, pointer = 1): PointerEvent {
  return Object.assign(new Event(name), { clientX: x, clientY: y, pointerId: pointer, button: 0 }) as unknown as PointerEvent
}

/** A board of 200 by 100 pixels at (10, 20), two pixels a unit; gives what was seen. */
function down(x: number, y: number) {
  const holder = Object.assign(new EventTarget(), { setPointerCapture() {} })
  const paper = { getBoundingClientRect: () => ({ left: 10, top: 20, width: 200, height: 100 }) } as Element
  const seen: unknown[] = []
  const event = touch('pointerdown', x, y)
  Object.defineProperty(event, 'currentTarget', { value: holder })
  follow(event, paper, 2, {
    move: (at) => seen.push(['move', at.x, at.y]),
    end: (at, moved) => seen.push(['end', at.x, at.y, moved]),
    cancel: () => seen.push('cancel'),
  })
  return { seen, send: (name: string, ...at: [number, number, number?]) => holder.dispatchEvent(touch(name, ...at)) }
}

test('a finger that trembles less than eight pixels taps', () => {
  const { seen, send } = down(110, 70)
  send('pointermove', 113, 74)
  send('pointerup', 113, 74)
  assert.deepEqual(seen, [['end', 1.5, 2, false]])
})

test('a finger that goes further drags, in units from the middle of the paper', () => {
  const { seen, send } = down(110, 70)
  send('pointermove', 130, 70)
  send('pointermove', 111, 70)
  send('pointerup', 90, 50)
  assert.deepEqual(seen, [['move', 10, 0], ['move', 0.5, 0], ['end', -10, -10, true]])
})

test('another finger changes nothing, and after the end nobody listens', () => {
  const { seen, send } = down(110, 70)
  send('pointermove', 200, 70, 2)
  send('pointerup', 200, 70, 2)
  send('pointerup', 110, 70)
  send('pointermove', 200, 70)
  assert.deepEqual(seen, [['end', 0, 0, false]])
})

test('Escape puts everything back', () => {
  const { seen, send } = down(110, 70)
  send('pointermove', 150, 70)
  keys.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape' }))
  send('pointerup', 150, 70)
  assert.deepEqual(seen, [['move', 20, 0], 'cancel'])
})
