import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, takenOff } from './acts.ts'

const TODAY = '2026-05-01'
const debt = { id: 'debt', since: '2026-03-03', side: 'burden', heavy: 5, text: 'De schulden', who: ['an'] } as const
const fieldsOf = (puts: readonly { entity: string; field: string; value: unknown }[], entity: string) =>
  Object.fromEntries(puts.filter((put) => put.entity === entity).map(({ field, value }) => [field, value]))

test('what began today is changed where it lies', () => {
  const { id, puts } = changed({ ...debt, since: TODAY }, 'heavy', 2, TODAY)
  assert.equal(id, 'debt')
  assert.deepEqual(fieldsOf(puts, 'debt'), { heavy: 2 })
})

test('what lay there before ends today, and another begins with the same words and people', () => {
  const { id, puts } = changed(debt, 'heavy', 2, TODAY)
  assert.equal(id, 'debt-2026-05-01')
  assert.deepEqual(fieldsOf(puts, 'debt'), { until: TODAY })
  const { text, who, side, heavy, since } = fieldsOf(puts, id)
  assert.deepEqual({ text, who, side, heavy, since }, { text: 'De schulden', who: ['an'], side: 'burden', heavy: 2, since: TODAY })
})

test('changed again on a later day, its id grows no longer', () => {
  assert.equal(changed({ ...debt, id: 'debt-2026-04-01' }, 'side', 'strength', TODAY).id, 'debt-2026-05-01')
  assert.ok(changed({ ...debt, id: 'x'.repeat(64) }, 'side', 'strength', TODAY).id.length <= 64)
})

test('what is taken off on the day it came never was there; else it was until today', () => {
  assert.deepEqual(fieldsOf(takenOff({ ...debt, since: TODAY }, TODAY), 'debt'), { deleted: true })
  assert.deepEqual(fieldsOf(takenOff(debt, TODAY), 'debt'), { until: TODAY })
})
