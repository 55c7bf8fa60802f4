import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { isLetBe } from './asking.ts'

test('nobody asks anything of who is simply a contact or with whom it is not safe', () => {
  assert.equal(isLetBe({ id: 'an', here_for_help: 'contact_only' }, undefined), true)
  assert.equal(isLetBe({ id: 'bo' }, { id: 'me~bo', unsafe: true }), true)
  assert.equal(isLetBe({ id: 'cy', here_for_help: 'yes' }, { id: 'me~cy', unsafe: false, wish: 'rest' }), false)
  assert.equal(isLetBe({ id: 'dee' }, undefined), false)
})
