import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn } from '../desk.ts'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { untold } from './untold.ts'

test('who works here for something nobody told yet is asked about, unless taken off by hand', async () => {
  const { desk } = await deskWith(
    thingsOf([
      ['a', 'alter', { name: 'Juf Leen', relation_types: ['teacher'] }],
      ['b', 'alter', { name: 'Dokter', relation_types: ['gp'] }],
      ['c', 'alter', { name: 'Oma' }],
      ['d', 'alter', { name: 'Meester', relation_types: ['teacher'], status: 'past' }],
      ['e', 'alter', { name: 'Coach', paid: true }],
      ['who~e', 'spot', { at: [0, 300] }],
    ]),
  )
  assert.deepEqual(
    untold(drawn(desk)).map(({ name }) => name),
    ['Juf Leen'],
  )
})
