import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkFrom, THREE_PARTNERS } from '../../map/genogram/families.test.ts'
import type { Speaks } from '../../map/view.ts'
import { familyMisfits, legendOf } from './legend.ts'

const words: Speaks = {
  say: (key, params) => `${key} ${Object.values(params ?? {}).join(' ')}`.trim(),
  option: (_, field, code) => `${field} ${code}`,
  count: (key) => key,
  labels: { rings: {}, groups: {} },
}

test('the legend tells what stands in the drawing and nothing else', () => {
  assert.deepEqual(
    legendOf(networkFrom(THREE_PARTNERS), words, false).map(({ said }) => said),
    ['genogram.no_shape', 'union divorced', 'union cohabiting', 'union separated', 'genogram.born'],
  )
})

test('what does not fit is told with names and years, of everybody or of one of them', () => {
  const network = networkFrom([
    ['ego', 'me', { name: 'Sara', born: 1980 }],
    ['alter', 'mum', { name: 'Mum', born: 1990, relation_types: ['parent'] }],
  ])
  const said = 'genogram.misfit.parent_younger Mum Sara 1990 1980 Mum, Sara'
  assert.deepEqual(familyMisfits(network, words), [said])
  assert.deepEqual(familyMisfits(network, words, 'mum'), [said])
  assert.deepEqual(familyMisfits(network, words, 'nobody'), [])
})

test('a central person without a name is spoken to', () => {
  const network = networkFrom([
    ['ego', 'me', { born: 1980 }],
    ['alter', 'mum', { name: 'Mum', born: 1990, relation_types: ['parent'] }],
    ['alter', 'kid', { name: 'Kid', born: 1970, relation_types: ['child'] }],
  ])
  assert.deepEqual(familyMisfits(network, words, 'mum'), ['genogram.misfit.parent_younger.of_me Mum Mum 1990 1980 Mum'])
  assert.deepEqual(familyMisfits(network, words, 'kid'), ['genogram.misfit.parent_younger.me paper.someone Kid 1980 1970 Kid'])
})
