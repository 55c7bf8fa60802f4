import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/thresholds.json' with { type: 'json' }
import type { Board } from './boards.ts'
import { askedOn, firstStepOf, sidesOf, tipsFor, type Guide } from './guide.ts'

for (const one of shared.cases) {
  test(`of a threshold, ${one.name}`, () => {
    assert.deepEqual(sidesOf(one.fields), one.sides)
  })
}

const step = { name: '', lead: '', fields: ['what'], asks_of: ['about'], hints: { what: 'Klein.' }, tips: {} }
const guide: Guide = { steps: [step, { ...step, fields: ['reasons'] }], begins: { state: 'wished' }, check: '', lays: '' }
const board = { code: 'thresholds', first: ['what', 'reasons'], more: ['helps'], begins: { visibility: 'self' } } as unknown as Board

test('a page of a guide asks its own questions only, and a card begins as the guide says', () => {
  const asked = askedOn(board, guide, 1)
  assert.deepEqual([asked.first, asked.more, asked.asks_of], [['reasons'], [], ['about']])
  assert.deepEqual(asked.begins, { visibility: 'self', state: 'wished' })
  assert.equal(askedOn(board, guide, 2), board) // there is no third page
})

test('beside a page stands what fits what was said, and all of it where nothing was said yet', () => {
  const onSides = { ...step, tips: { outer: ['Halverwege?'], inner: ['Eerst erover praten.'] } }
  assert.deepEqual(tipsFor(onSides, {}), ['Halverwege?', 'Eerst erover praten.'])
  assert.deepEqual(tipsFor(onSides, { reasons: ['too_far'] }), ['Halverwege?'])
  const onKinds = { ...step, tips: { ask: ['Mag ik?'], offer: ['Zal ik?'], receive: ['Dank je.'] } }
  assert.deepEqual(tipsFor(onKinds, {}), ['Mag ik?'])
  assert.deepEqual(tipsFor(onKinds, { direction: 'receive' }), ['Dank je.'])
  assert.deepEqual(tipsFor({ ...step, tips: { '': ['Altijd.'] } }, {}), ['Altijd.'])
})

test('the first step of a role becomes a small step with its place and who goes along, if they were said', () => {
  assert.deepEqual(firstStepOf({ first_step: 'Groeten', place: 'plein', goes_along: ['an'] }), { text: 'Groeten', phase: 'new', about: 'plein', with_whom: ['an'] })
  assert.deepEqual(firstStepOf({ first_step: 'Groeten' }), { text: 'Groeten', phase: 'new' })
})
