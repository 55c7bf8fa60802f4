import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { networkOf } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { loadsOf } from './load.ts'
import { carriersIn, goneWith, whenOf, yesIn, type Thinking } from './thinking.ts'

const things = [
  { id: 'me', kind: 'ego', fields: {} },
  { id: 'an', kind: 'alter', fields: { qualities: ['kookt'] } },
  { id: 'bo', kind: 'alter', fields: {} },
  { id: 'cy', kind: 'alter', fields: {} },
  { id: 'me~an', kind: 'bond', fields: { practical: 'get', advice: 'get', company: 'both' } },
  { id: 'me~bo', kind: 'bond', fields: { company: 'get' } },
  { id: 'a1', kind: 'agreement', fields: { who: ['an', 'cy'], state: 'running' } },
] as unknown as Thing[]
const network = networkOf(things)
const thinking = {
  signals: { many_functions: '%(who)s means three things.', most_of_it: 'Most comes from %(who)s.' },
  levels: { attention: 'Worth asking.' },
} as unknown as Thinking
const named = (id: string) => id.toUpperCase()

test('who carries much is told in sentences with their name; who is at rest is not told', () => {
  const signs = ['AN means three things.', 'Most comes from AN.']
  assert.deepEqual(carriersIn(loadsOf(network), thinking, named), [{ id: 'an', name: 'AN', level: 'Worth asking.', signs }])
})

test('what would be missing is told thing by thing: support, own words, agreements', () => {
  const told = { support: (name: string) => `support ${name}`, agreement: (id: string) => `agreed ${id}`, named }
  assert.deepEqual(goneWith(network, network.alters[0]!, told), [
    { what: 'support practical', others: '', agreement: '' },
    { what: 'support advice', others: '', agreement: '' },
    { what: 'support company', others: 'BO', agreement: '' },
    { what: 'kookt', others: '', agreement: '' },
    { what: 'agreed a1', others: 'CY', agreement: 'a1' },
  ])
})

test('a step waits until it is done or let go; not today is waiting, too', () => {
  assert.deepEqual([null, undefined, 'open'].map(whenOf), ['now', 'now', 'now'])
  assert.deepEqual(['another_time', 'not_now'].map(whenOf), ['another_day', 'another_day'])
  assert.deepEqual(['done', 'let_go'].map(whenOf), [null, null])
})

test('more or less counts as yes, and what was passed over is not counted', () => {
  const check = { statements: ['a', 'b', 'c'], answers: ['nee!', 'nee', 'min of meer', 'ja', 'ja!'], counts: [false, false, true, true, true] }
  assert.deepEqual(yesIn(check, [0, 1, null]), { yes: 0, given: 2 })
  assert.deepEqual(yesIn(check, [2, 3, 4]), { yes: 3, given: 3 })
  assert.deepEqual(yesIn(check, [null, null, null]), { yes: 0, given: 0 })
})
