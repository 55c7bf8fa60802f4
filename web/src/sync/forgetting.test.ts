import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/forgetting.json' with { type: 'json' }
import { editWithout, thingWithout, valueWithout } from './forgetting.ts'
import type { Thing } from './wire.ts'

const isGone = (entity: string) => entity.split('~').includes('anna')

test('a field loses whoever is erased as it does on the server', () => {
  for (const { name, kind, field, value, left } of cases.values) {
    assert.deepEqual(valueWithout(kind, field, value, isGone), left, name)
  }
})

test('an edit about the erased goes whole; one that only names them stays without their id', () => {
  const edit = { id: '1', e: 'bob', k: 'alter', f: 'via', v: 'anna', b: 3 }
  assert.equal(editWithout({ ...edit, e: 'anna' }, isGone), null)
  assert.equal(editWithout({ ...edit, e: 'anna~bob' }, isGone), null)
  assert.deepEqual(editWithout(edit, isGone), { ...edit, v: null })
  const other = { ...edit, v: 'cas' }
  assert.equal(editWithout(other, isGone), other)
})

test('a thing that named the erased keeps everything else', () => {
  const bob: Thing = { id: 'bob', kind: 'alter', fields: { name: 'Bob', via: 'anna' } }
  assert.deepEqual(thingWithout(bob, isGone), { id: 'bob', kind: 'alter', fields: { name: 'Bob' } })
  const cas: Thing = { id: 'cas', kind: 'alter', fields: { name: 'anna' } }
  assert.equal(thingWithout(cas, isGone), cas)
})
