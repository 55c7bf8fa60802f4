import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Alter } from '../../map/network.ts'
import { isLight, isPerson, isPresent, isThereNow } from './there.ts'

const somebody = (fields: Partial<Alter>): Alter => ({ id: 'a', ...fields })

test('somebody of whom nothing was said is a person who is there now', () => {
  assert.ok(isPerson(somebody({})) && isPresent(somebody({})) && isThereNow(somebody({})))
  assert.ok(!isLight(somebody({})))
})

test('who sleeps is not there now, a role is nobody, and a group is no person', () => {
  assert.ok(!isThereNow(somebody({ status: 'asleep' })))
  assert.ok(!isThereNow(somebody({ sort: 'role' })))
  assert.ok(isThereNow(somebody({ sort: 'group' })) && !isPerson(somebody({ sort: 'group' })))
})

test('somebody known by sight is a light tie, whatever else they are', () => {
  assert.ok(isLight(somebody({ relation_types: ['neighbour', 'light_tie'] })))
})
