import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from '../../map/network.ts'
import { thingsOf } from '../rehearsal.ts'
import { firstInSight, fitted, lineOf } from './line.ts'

const SEEN = { today: '2026-01-01', ahead: false, size: 5 }
const LIFE = networkOf(
  thingsOf([
    ['me', 'ego', { born: 1926 }],
    ['a', 'event', { title: 'aaaa', year: 1976, value: 10, theme: 'living' }],
    ['q', 'event', { title: 'Secret', year: 1980, value: -10, theme: 'health', silent: true }],
    ['w', 'event', { title: 'Some day' }],
    ['f', 'event', { title: 'Far', year: 1700 }],
    ['p', 'event', { year: 2001, until_year: 2011, value: 0 }],
  ]).values(),
)

test('moments stand where the paper has them, with their flags', () => {
  const { pins, birth, behind } = lineOf(LIFE, SEEN)
  assert.deepEqual(
    pins.map(({ event, x, y, until, shape, flag }) => [event.id, x, y, until, shape, flag?.lines[0] ?? null]),
    [
      ['a', 0, -45, null, 'house', 'aaaa'],
      ['q', 8, 45, null, 'pebble', null],
      ['p', 50, 0, 70, 'pebble', null],
    ],
  )
  assert.equal(birth, -100)
  assert.ok(behind.startsWith('M0 -45'))
})

test('what has no year, or one far off, waits beside the paper', () => {
  assert.deepEqual(lineOf(LIFE, SEEN).loose.map(({ id }) => id), ['w', 'f'])
})

test('looking ahead makes room for ten years', () => {
  assert.equal(lineOf(LIFE, SEEN).axis.end, 2026)
  assert.equal(lineOf(LIFE, { ...SEEN, ahead: true }).axis.end, 2036)
})

test('while a moment is carried the paper stays where it is', () => {
  const frame = { axis: { start: 1900, end: 2000, now: 2000 }, top: -200, bottom: 150, scale: 3 }
  const { line, scale } = fitted(LIFE, { ...SEEN, frame }, { wide: 360, high: 100, rem: 16 })
  assert.deepEqual([line.axis, line.top, line.bottom, scale], [frame.axis, -200, 150, 3])
})

test('on a telephone the line stays wide enough to tell years apart', () => {
  const seen = { today: '2026-01-01', ahead: false }
  const { scale } = fitted(LIFE, seen, { wide: 360, high: 500, rem: 16 })
  assert.equal(scale * 304, 720)
  assert.ok(fitted(LIFE, seen, { wide: 900, high: 500, rem: 16 }).scale * 304 > 720)
})

test('on a narrow screen what happened first is in sight, and else nothing scrolls', () => {
  const line = lineOf(LIFE, SEEN) // the first at x = 0, which is 152 map units from the left
  assert.equal(firstInSight(line, 4, 300), 508)
  assert.equal(firstInSight(line, 4, 900), 0)
  assert.equal(firstInSight({ ...line, pins: [] }, 4, 300), 0)
})
