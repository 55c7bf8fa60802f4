import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Thing } from '../../sync/wire.ts'
import { whoseDayHasCome } from './day_has_come.ts'

const TODAY = '2026-11-23'
const agreed = (id: string, state: string | null, until: string | null): Thing => ({ id, kind: 'agreement', fields: { state, until } }) as unknown as Thing

test('only what goes on past its day is looked at again, from that day on', () => {
  const all = [
    agreed('long ago', 'running', '2020-01-01'),
    agreed('today', 'yes', '2026-11-23'),
    agreed('tomorrow', 'running', '2026-11-24'),
    agreed('no day', 'running', null),
    agreed('pauses', 'paused', '2020-01-01'),
    agreed('ended', 'done', '2020-01-01'),
    agreed('asked', null, '2020-01-01'),
  ]
  assert.deepEqual(whoseDayHasCome(all, TODAY).map(({ id }) => id), ['long ago', 'today'])
})
