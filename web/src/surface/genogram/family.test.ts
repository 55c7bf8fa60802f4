import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkFrom } from '../../map/genogram/families.test.ts'
import type { Value } from '../../map/kinds.ts'
import type { Network } from '../../map/network.ts'
import { calledAs, calledSo, joinPuts, kinId, newRelative, nowFormer, othersFor, partPuts, relationPuts, relationsOf, type Relation } from './family.ts'

const network = networkFrom([
  ['ego', 'me', {}],
  ['alter', 'mum', { name: 'Mum', relation_types: ['parent'] }],
  ['alter', 'love', { name: 'Love' }],
  ['alter', 'pal', { name: 'Pal' }],
  ['tie', 'love~me', { kin: 'partner', union: 'married' }],
])

test('a tie with the central person never has the id of a bond', () => {
  assert.equal(kinId(network, 'me', 'zoe'), 'zoe~me')
  assert.equal(kinId(network, 'pal', 'love'), 'love~pal')
})

test('family is listed, said by a tie or by a word', () => {
  assert.deepEqual(relationsOf(network, 'me').map(({ other, as }) => [other, as]), [['love', 'partner'], ['mum', 'parent']])
  assert.deepEqual(othersFor(network, 'me', 'sibling'), ['pal'])
})

test('nobody is offered who would become their own ancestor', () => {
  const line = networkFrom([
    ['ego', 'me', {}],
    ['alter', 'gran', {}],
    ['alter', 'mum', {}],
    ['alter', 'kid', {}],
    ['alter', 'pal', {}],
    ['alter', 'law', {}],
    ['alter', 'lawmum', {}],
    ['tie', 'mum~me', { kin: 'first_is_parent' }],
    ['tie', 'gran~mum', { kin: 'first_is_parent' }],
    ['tie', 'kid~mum', { kin: 'second_is_parent' }],
    ['tie', 'law~mum', { kin: 'partner' }],
    ['tie', 'law~lawmum', { kin: 'second_is_parent' }],
  ])
  assert.deepEqual(othersFor(line, 'gran', 'parent').sort(), ['law', 'lawmum', 'pal'])
  assert.deepEqual(othersFor(line, 'kid', 'child').sort(), ['law', 'lawmum', 'pal'])
  assert.deepEqual(othersFor(line, 'mum', 'child').sort(), ['pal'])
})

test('a child of somebody with one partner is the child of both', () => {
  assert.deepEqual(
    joinPuts(network, 'me', 'pal', 'child').map(({ entity, value }) => [entity, value]),
    [['pal~me', 'second_is_parent'], ['love~pal', 'first_is_parent']],
  )
})

test('somebody new comes with a name and a tie in one act', () => {
  const { id, puts } = newRelative(network, 'mum', 'sibling', 'Tante Rita')
  assert.deepEqual(puts[0], { entity: id, kind: 'alter', field: 'name', value: 'Tante Rita' })
  assert.equal(puts.at(-1)?.value, 'sibling')
})

test('what is said of family known by a word writes the tie down, too', () => {
  const mum = relationsOf(network, 'me').find(({ other }) => other === 'mum') as Relation
  assert.deepEqual(
    relationPuts(network, 'me', mum, 'parentage', 'adopted').map(({ field, value }) => [field, value]),
    [['kin', 'first_is_parent'], ['parentage', 'adopted']],
  )
  assert.ok(partPuts(mum).every(({ value }) => value === null))
})

test('a partner is called a former partner once the couple is over, and not after a death', () => {
  const couple = (fields: Record<string, Value>, died?: number) =>
    networkFrom([
      ['ego', 'me', {}],
      ['alter', 'bo', { relation_types: ['partner'], ...(died ? { died } : {}) }],
      ['tie', 'bo~me', { kin: 'partner', ...fields }],
    ])
  const called = (network: Network) => calledAs(network, 'me', relationsOf(network, 'me')[0] as Relation)
  assert.equal(called(couple({ union: 'divorced' })), 'former_partner')
  assert.equal(called(couple({ union: 'married' })), 'partner')
  assert.equal(called(couple({ until: 2017 }, 2017)), 'partner')
  assert.equal(nowFormer(couple({ union: 'divorced' }), 'me', 'bo'), 'bo')
  assert.equal(nowFormer(couple({ union: 'married' }), 'me', 'bo'), null)
})

test('whoever is called so already is found, whether or not they can become this', () => {
  const two = networkFrom([
    ['ego', 'me', { name: 'Sara' }],
    ['alter', 'rik', { name: 'Rik' }],
    ['alter', 'rene', { name: 'René' }],
    ['alter', 'second', { name: 'rené' }],
    ['tie', 'rik~me', { kin: 'sibling' }],
    ['tie', 'rene~rik', { kin: 'partner' }],
  ])
  assert.equal(calledSo(two, 'Zoë', 'rik', 'child'), null)
  assert.deepEqual(calledSo(two, ' sara ', 'rik', 'child'), { id: 'me', canJoin: false })
  assert.deepEqual(calledSo(two, 'rik', 'rik', 'partner'), { id: 'rik', canJoin: false })
  assert.deepEqual(calledSo(two, 'Rene', 'rik', 'partner'), { id: 'second', canJoin: true })
})
