import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { circles } from '../map/views/circles.ts'
import { lead } from './leading.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { strandsOf } from './strands.ts'

/** As much of an element as lines need. */
class Line {
  readonly said = new Map<string, string>()
  parts: Line[] = []
  setAttribute(name: string, value: string): void {
    this.said.set(name, value)
  }
  removeAttribute(name: string): void {
    this.said.delete(name)
  }
  replaceChildren(...parts: Line[]): void {
    this.parts = parts
  }
}

before(() => Object.assign(globalThis, { document: { createElementNS: () => new Line() } }))

const drawing = drawingOf(
  thingsOf([
    ['e', 'ego', {}],
    ['a', 'alter', { name: 'Oma Mieke' }],
    ['b', 'alter', { name: 'Wim' }],
    ['e~a', 'bond', { closeness: 2, line: 'tense', energy_in: 2 }],
    ['e~b', 'bond', { closeness: 3 }],
    ['a~b', 'tie', { knows: true }],
  ]),
  circles,
  ENGLISH,
)

function paperWith(lying: Line[]): { stage: HTMLElement; led: Line } {
  const led = new Line()
  const stage = { querySelectorAll: () => lying, querySelector: () => led }
  return { stage: stage as unknown as HTMLElement, led }
}

test('whoever is carried leads their lines along, and those that lay there are not seen twice', () => {
  const lying = [new Line(), new Line()]
  const { stage, led } = paperWith(lying)
  const leading = lead(stage, drawing, 'a', 7)
  assert.ok(lying.every(({ said }) => said.get('visibility') === 'hidden'))
  const paths = () => led.parts.flatMap(({ said }) => said.get('d') ?? [])
  const there = strandsOf(drawing, 7).flatMap(({ path, arrows }) => [path, ...arrows])
  assert.deepEqual(paths(), there)
  leading.follow({ x: 60, y: 60 })
  assert.equal(paths().length, there.length)
  assert.notDeepEqual(paths(), there)
})

test('let go, the lines lie on the paper again', () => {
  const lying = [new Line()]
  const { stage, led } = paperWith(lying)
  lead(stage, drawing, 'b', 7).letGo()
  assert.equal(lying[0]?.said.has('visibility'), false)
  assert.deepEqual(led.parts, [])
})
