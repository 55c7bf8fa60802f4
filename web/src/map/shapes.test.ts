import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/shapes.json' with { type: 'json' }
import type { Shape } from './look.ts'
import { RELATIONS } from './relations.ts'
import { groupOf, sectorOf, shapePath, type Kinds } from './shapes.ts'

test('relation types roll up as the server says', () => {
  assert.deepEqual(RELATIONS, cases.relations)
})

for (const { name, alter, group } of cases.groups) {
  test(`${name}: ${group}`, () => assert.equal(groupOf(alter as Kinds), group))
}

test('the part of the circle follows what was put, else the relation type', () => {
  assert.equal(sectorOf({ relation_types: ['gp'], sector: 'family' }), 'family')
  assert.equal(sectorOf({ relation_types: ['other', 'gp'] }), 'professionals')
  assert.equal(sectorOf({}), null)
})

for (const { shape, at, path } of cases.shapes) {
  test(`the outline of a ${shape}`, () => {
    const [x, y, radius] = at as [number, number, number]
    assert.equal(shapePath(shape as Shape, x, y, radius), path)
  })
}
