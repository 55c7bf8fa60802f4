import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Thing } from '../../sync/session.ts'
import { sayToday } from './said.ts'

const TODAY = '2026-05-01'
const NOTHING = new Map<string, Thing>()
const saying = { kind: 'rating', id: 'new', today: TODAY, changes: { score: 7 }, along: ['area', 'who'] } as const
const fieldsOf = (puts: readonly { entity: string; field: string; value: unknown }[]) => ({
  entities: [...new Set(puts.map(({ entity }) => entity))],
  fields: Object.fromEntries(puts.map(({ field, value }) => [field, value])),
})

test('said again on the same day, it is changed', () => {
  const last = { id: 'r1', day: TODAY, score: 3, who: ['an'] }
  assert.deepEqual(fieldsOf(sayToday(NOTHING, { ...saying, last })), { entities: ['r1'], fields: { score: 7 } })
})

test('said on a later day, another begins and takes along what still holds', () => {
  const last = { id: 'r1', day: '2026-03-03', area: 'body', score: 3, who: ['an'], words: 'Moe.' }
  assert.deepEqual(fieldsOf(sayToday(NOTHING, { ...saying, last })), {
    entities: ['new'],
    fields: { day: TODAY, area: 'body', who: ['an'], score: 7 },
  })
})

test('what was taken away today and is said again brings nothing old back', () => {
  const things = new Map([['new', { id: 'new', kind: 'rating' as const, fields: { deleted: true, words: 'Oud.' } }]])
  const { fields } = fieldsOf(sayToday(things, { ...saying, last: undefined }))
  assert.equal(fields['deleted'], null)
  assert.equal(fields['words'], null)
  assert.equal(fields['score'], 7)
  assert.equal(fields['day'], TODAY)
})
