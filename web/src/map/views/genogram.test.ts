import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkFrom, THREE_PARTNERS } from '../genogram/families.test.ts'
import { genogram, layoutFor } from './genogram.ts'

const network = networkFrom(THREE_PARTNERS)

test('everybody of the family has a place, the central person as the middle', () => {
  assert.equal(genogram.places(network).size, 7)
  assert.equal(genogram.middle(network).length, 1)
  assert.equal(layoutFor(network), layoutFor(network))
})

test('a drag is kept as a shift sideways in the row', () => {
  const place = genogram.places(network).get('dirk') as { x: number; y: number }
  const [put] = genogram.putDown(network, 'me', 'dirk', { x: place.x + 12, y: 99 })
  assert.deepEqual(put, { entity: 'genogram~dirk', kind: 'spot', field: 'at', value: [12, 0] })
})

test('generations are read from above', () => {
  assert.deepEqual(genogram.parts(network), ['0', '1'])
  assert.equal(genogram.partOf(network, { id: 'ann' }, { x: 0, y: 0 }), '1')
})

test('on a small screen a name has room up to halfway whoever stands beside, and never less than its own', () => {
  const { rows, places, half } = layoutFor(network)
  const { room } = genogram.fixed!(network)
  for (const row of rows) {
    const inOrder = [...row].sort((a, b) => places.get(a)!.x - places.get(b)!.x)
    inOrder.forEach((id, k) => {
      const next = inOrder[k + 1]
      const apart = next === undefined ? 60 : places.get(next)!.x - places.get(id)!.x
      assert.ok(room(id) <= Math.max(2 * half.get(id)!, apart - 2))
      assert.ok(room(id) >= 2 * half.get(id)!)
    })
  }
})
