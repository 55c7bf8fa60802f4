import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circles } from '../map/views/circles.ts'
import { middleBoxes, middleName } from './middle.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf } from './rehearsal.ts'
import { WHOLE } from './viewport.ts'

test('a short name stands on one line, never larger than is calm', () => {
  assert.deepEqual(middleName('Ann', 200, 16), { lines: ['Ann'], letters: 20 })
})

test('a longer name gets smaller letters before it is broken', () => {
  const name = middleName('Marleen', 66, 16)
  assert.deepEqual(name.lines, ['Marleen'])
  assert.ok(name.letters >= 0.7 * 16 && name.letters < 16)
})

test('a name is broken at a space or a hyphen only', () => {
  assert.deepEqual(middleName('Anne-Marie', 70, 16).lines, ['Anne-', 'Marie'])
  assert.deepEqual(middleName('Oma Mieke', 60, 16).lines, ['Oma', 'Mieke'])
})

test('a name that does not fit stands below the disc', () => {
  assert.deepEqual(middleName('Maria-Magdalena Vandenbroucke', 66, 16).lines, [])
  assert.deepEqual(middleName('Bartholomeus', 40, 16).lines, [])
})

test('a name below its disc takes room of its own', () => {
  const drawing = drawingOf(thingsOf([['e', 'ego', { name: 'Aleksandra van den Broeck' }]]), circles, ENGLISH)
  const [disc, below, ...rest] = middleBoxes(drawing, { ...WHOLE, width: 370, height: 290 })
  assert.deepEqual(disc, { x: 0, y: 0, width: 20, height: 20 })
  assert.ok(below && below.y - below.height / 2 >= 10)
  assert.equal(rest.length, 0)
  assert.equal(middleBoxes(drawingOf(thingsOf([['e', 'ego', { name: 'Jo' }]]), circles, ENGLISH), { ...WHOLE, width: 800, height: 660 }).length, 1)
})
