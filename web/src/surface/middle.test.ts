import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleName } from './middle.ts'

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
