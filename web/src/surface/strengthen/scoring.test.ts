import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/scoring.json' with { type: 'json' }
import { scored, type Scale } from './scoring.ts'

const packs = new Map(cases.packs.map((pack) => [pack.code, pack]))

function figures(code: string, answers: readonly number[]) {
  const pack = packs.get(code)!
  return new Map(scored(pack.items, pack.scales as Scale[], answers).map((one) => [one.scale, one]))
}

for (const one of cases.cases) {
  test(`${one.pack}: ${one.name}`, () => {
    const found = figures(one.pack, one.answers)
    const told = Object.keys(one.figures).map((scale) => [scale, [found.get(scale)?.value, found.get(scale)?.band]])
    assert.deepEqual(Object.fromEntries(told), one.figures)
  })
}

test('a figure lies between its published ends', () => {
  for (const [code, scale, least, most] of cases.ends) {
    const found = figures(String(code), []).get(String(scale))
    assert.deepEqual([code, scale, found?.least, found?.most], [code, scale, least, most])
  }
})
