import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, spanOf, type Drop } from './descent.ts'

const drop = (x: number, kind: Drop['kind']): Drop => ({ x, child: 'a', kind, twin: null, identical: false })

test('what lines share is drawn as they are when they are all alike', () => {
  assert.equal(kindOf([drop(0, 'foster'), drop(9, 'foster')]), 'foster')
  assert.equal(kindOf([drop(0, 'foster'), drop(9, 'adopted')]), 'biological')
})

test('a bar reaches from the first child to the last, and to where it comes from', () => {
  const net = { channel: 1, family: ['a'], number: 0, top: 20, through: false, drops: [drop(0, 'step'), drop(9, 'step')], track: 1 }
  assert.deepEqual(spanOf(net), [0, 20])
})
