import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/rescue.json' with { type: 'json' }
import { deviceStore } from '../sync/rehearsal.ts'
import { rescueIn } from './rescue_here.ts'

test('the file of a device on which nothing is open is the one the drawing makes', async () => {
  const store = deviceStore()
  const { kring, epoch, made, unsent, refused } = cases.file
  await store.write([
    { box: 'state', key: 'epoch', value: epoch },
    ...unsent.map((value) => ({ box: 'outbox', value }) as const),
    ...refused.map(({ why, ...edit }) => ({ box: 'rejected', value: { edit, why } }) as const),
  ])
  const file = await rescueIn(store, kring, new Date(made))
  assert.deepEqual(JSON.parse(file), { ...cases.file, device: store.device })
})
