import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../kinds.ts'
import { networkOf } from '../network.ts'
import type { Speaks } from '../view.ts'
import { put, spotsOf } from './around.ts'
import { web } from './web.ts'

/** Words that say what was asked for. */
export const ECHO: Speaks = {
  say: (key) => key,
  count: (key, count) => `${key} ${count}`,
  option: (_, field, code) => `${field}.${code}`,
  labels: { rings: {}, groups: {} },
}

/** A network of things as a test writes them: id, kind, fields. */
export const net = (...rows: [string, Kind, Record<string, Value>][]) =>
  networkOf([['e', 'ego', {}] as const, ...rows].map(([id, kind, fields]) => ({ id, kind, fields })))

test('only spots of this drawing count here', () => {
  const there = net(['a', 'alter', {}], ['web~a', 'spot', { at: [1, 2] }], ['circles~a', 'spot', { at: [3, 4] }])
  assert.deepEqual([...spotsOf(there, 'web')], [['a', [1, 2]]])
})

test('what is so already is not said again', () => {
  assert.deepEqual(put({ id: 'a', domain: 'work' }, 'a', 'domain', 'work'), [])
  assert.deepEqual(put({ id: 'a' }, 'a', 'domain', null), [])
  assert.equal(put(undefined, 'a', 'domain', 'work').length, 1)
})

test('every sector is named around the edge, and every band in it', () => {
  const { texts } = web.ground(net(), new Map(), ECHO)
  assert.deepEqual(texts.map(({ lines }) => lines.join(' ')).slice(0, 2), ['domain.work', 'domain.learning'])
  assert.deepEqual(texts.slice(9).map(({ lines }) => lines[0]), ['band.web.0', 'band.web.1'])
})
