import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { afterPaint, whenQuiet } from './quiet.ts'

// A browser of which every frame and every quiet moment is told by hand.
const page = { frames: new Map<number, () => void>(), quiet: new Map<number, () => void>() }
let last = 0
const asked = (box: Map<number, () => void>) => (act: () => void) => {
  box.set((last += 1), act)
  return last
}
const come = (box: Map<number, () => void>): void => {
  const acts = [...box.values()]
  box.clear()
  acts.forEach((act) => act())
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
const NAMES = ['window', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback']
let before: Record<string, unknown> = {}

describe('what can wait', () => {
  beforeEach(() => {
    page.frames.clear()
    page.quiet.clear()
    before = Object.fromEntries(NAMES.filter((name) => name in globalThis).map((name) => [name, Reflect.get(globalThis, name)]))
    Object.assign(globalThis, {
      window: globalThis,
      requestAnimationFrame: asked(page.frames),
      cancelAnimationFrame: (id: number) => page.frames.delete(id),
      requestIdleCallback: asked(page.quiet),
      cancelIdleCallback: (id: number) => page.quiet.delete(id),
    })
  })

  // Other tests of the same run have a page of their own.
  afterEach(() => {
    for (const name of NAMES) {
      if (name in before) Object.assign(globalThis, { [name]: before[name] })
      else Reflect.deleteProperty(globalThis, name)
    }
  })

  test('what comes after the paint does not run before it', async () => {
    let done = 0
    afterPaint(() => (done += 1))
    await settled()
    come(page.frames)
    assert.equal(done, 0)
    await settled()
    assert.equal(done, 1)
  })

  test('what waits for quiet runs once nothing else goes on', () => {
    let done = 0
    whenQuiet(() => (done += 1))
    come(page.frames)
    assert.equal(done, 0)
    come(page.quiet)
    assert.equal(done, 1)
  })

  test('both can be called off, before the paint and after', async () => {
    let done = 0
    for (const later of [afterPaint, whenQuiet]) {
      later(() => (done += 1))()
      come(page.frames)
      const callOff = later(() => (done += 1))
      come(page.frames)
      callOff()
      come(page.quiet)
    }
    await settled()
    assert.equal(done, 0)
  })
})
