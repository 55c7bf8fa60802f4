import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OPTIONS } from '../kinds.ts'
import { course, drawnAs, feelingStrokes } from './feelings.ts'

const LINE = [{ x: 0, y: 0 }, { x: 40, y: 0 }]

test('eleven lines look different without their colour', () => {
  const looks = OPTIONS.Feeling.map((feeling) => JSON.stringify(drawnAs(feeling, LINE).map(({ path, dash, fill }) => [path, dash, fill])))
  assert.equal(new Set(looks).size, 11)
})

test('violence points at the one who is harmed', () => {
  const places = new Map([['a', { x: 0, y: 0 }], ['b', { x: 60, y: 0 }]])
  const tip = (harmed: string): string => feelingStrokes([{ id: 'a~b', feeling: 'violence', harmed }], { places }).at(-1)?.path ?? ''
  assert.ok(Number.parseFloat(tip('a').slice(1)) < Number.parseFloat(tip('b').slice(1)))
})

test('a line over the heads of others bends above them', () => {
  const all = [0, 30, 60].map((x) => ({ x, y: 0 }))
  const [a, , c] = all as [(typeof all)[0], unknown, (typeof all)[0]]
  assert.ok(course(all, a, c).length > 2)
})
