import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ECHO, net } from './around.test.ts'
import { ecogram, lettersOf } from './ecogram.ts'

const words = { ...ECHO, say: (key: string) => key.slice(7, 8) } // letter.practical: p

test('a capital is what one gets, a small letter what one gives', () => {
  assert.equal(lettersOf({ id: 'x', practical: 'get', company: 'both', advice: 'none' }, words), 'PCc')
  assert.equal(lettersOf(undefined, words), '')
})

test('everybody is in the star, those of one group beside each other, and nobody waits', () => {
  const there = net(
    ['jo', 'alter', { relation_types: ['friend'] }],
    ['oma', 'alter', { relation_types: ['parent'] }],
    ['els', 'alter', { relation_types: ['friend'] }],
  )
  assert.deepEqual([...ecogram.places(there).keys()], ['oma', 'jo', 'els'])
})

test('letters stand on the line, nearer to the person', () => {
  const there = net(['a', 'alter', {}], ['e~a', 'bond', { practical: 'get' }])
  const [text] = ecogram.ground(there, new Map([['a', { x: 0, y: -100 }]]), words).texts
  assert.deepEqual([text?.lines, text?.x, text?.y], [['P'], 0, -62])
})

test('who has letters and no line gets a thread for them to stand on', () => {
  const there = net(['a', 'alter', {}], ['e~a', 'bond', { practical: 'get' }], ['b', 'alter', {}], ['e~b', 'bond', { practical: 'get', line: 'strong' }])
  const places = new Map([
    ['a', { x: 0, y: -100 }],
    ['b', { x: 100, y: 0 }],
  ])
  assert.deepEqual(ecogram.ground(there, places, words).strokes.map(({ path }) => path), ['M0 0L0 -100'])
})

test('where somebody stands in the star says nothing', () => {
  const there = net(['a', 'alter', {}])
  assert.deepEqual(ecogram.putDown(there, 'e', 'a', { x: 50, y: 0 }).map(({ kind }) => kind), ['spot'])
})

test('without names of sectors around it the star takes the whole width', () => {
  assert.deepEqual(ecogram.half(net()), { width: 116, height: 118 })
})

test('what the letters stand for is told, of those that occur', () => {
  const told = (...rows: Parameters<typeof net>) => ecogram.told?.(net(...rows), ECHO)
  assert.equal(told(['a', 'alter', {}]), '')
  assert.equal(told(['a', 'alter', {}], ['e~a', 'bond', { advice: 'both', company: 'none' }]), 'LETTER.ADVICE letters.advice · letters.both.')
})
