import assert from 'node:assert/strict'
import { test } from 'node:test'
import { livesHere } from './household.ts'
import { networkOf } from './network.ts'

const here = (where: Record<string, string>) => {
  const alters = Object.entries(where).map(([id, lives_with]) => ({ id, kind: 'alter' as const, fields: { lives_with } }))
  const network = networkOf([{ id: 'me', kind: 'ego' as const, fields: {} }, ...alters])
  return network.alters.filter((alter) => livesHere(network, alter)).map(({ id }) => id)
}

test('who lives with the central person lives here, also through somebody else', () => {
  assert.deepEqual(here({ partner: 'me', child: 'partner', friend: '' }), ['partner', 'child'])
})

test('people who point at each other in a ring are not known to live here', () => {
  assert.deepEqual(here({ a: 'b', b: 'a', c: 'c', d: 'gone' }), [])
})
