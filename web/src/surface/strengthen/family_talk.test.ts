import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/family_talk.json' with { type: 'json' }
import type { Put } from '../../sync/session.ts'
import type { Thing } from '../../sync/wire.ts'
import { BOXES, opening, partsOf, talkOf, voiceOf, written } from './family_talk.ts'
import type { Things } from './read.ts'

interface Case {
  readonly meeting: object
  readonly voices: readonly { readonly id: string; readonly fields: object }[]
}

function thingsOf({ meeting, voices }: Case): Things {
  const all = [...cases.people, { id: 'm', kind: 'meeting', fields: { sort: 'family', ...meeting } }, ...voices.map((one) => ({ ...one, kind: 'voice' }))]
  return new Map(all.map((thing) => [thing.id, thing as unknown as Thing]))
}

const told = (puts: readonly Put[]): unknown[] => puts.map(({ entity, kind, field, value }) => [entity, kind, field, value])

for (const one of cases.parts) {
  test(one.name, () => {
    const things = thingsOf(one)
    const found = partsOf(talkOf('m', things)!, things).map(({ who, scale, filledIn, voice }) => ({
      who,
      scale,
      filled_in: filledIn,
      words: voice && Object.fromEntries(BOXES.flatMap((box) => (voice[box] ? [[box, voice[box]]] : []))),
    }))
    assert.deepEqual(found, one.parts)
  })
}

for (const one of cases.opening) {
  test(one.name, () => {
    const things = thingsOf(one)
    assert.deepEqual(told(opening(talkOf('m', things)!, things)), one.said)
  })
}

for (const one of cases.written) {
  test(one.name, () => {
    const things = thingsOf(one)
    assert.deepEqual(told(written(talkOf('m', things)!, one.who, one.boxes as unknown as Record<string, string>, things, 'new')), one.said)
  })
}

test('a circle that comes together is no family talk, nor is one that was put aside', () => {
  assert.equal(talkOf('m', thingsOf({ meeting: { sort: 'circle' }, voices: [] })), undefined)
  assert.equal(talkOf('m', thingsOf({ meeting: { deleted: true }, voices: [] })), undefined)
})

test('two long stories together are no longer than one may be, and no sign is cut in half', () => {
  const voices = ['v1', 'v2'].map((id) => ({ id, fields: { meeting: 'm', of: 'me', wants: '🌻'.repeat(1500) } }))
  const things = thingsOf({ meeting: { opened: true }, voices })
  const joined = voiceOf(talkOf('m', things)!, 'me', things)!.wants!
  assert.equal([...joined].length, 2000)
  assert.equal(joined.endsWith('🌻'), true)
})
