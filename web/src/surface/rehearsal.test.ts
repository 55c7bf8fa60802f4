import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn } from './desk.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

test('a rehearsed desk begins with the things it is given', async () => {
  const { desk, acts } = await deskWith(thingsOf([['a', 'alter', { name: 'Oma' }]]))
  assert.deepEqual(drawn(desk).people.map(({ name }) => name), ['Oma'])
  assert.deepEqual(acts, [])
})
