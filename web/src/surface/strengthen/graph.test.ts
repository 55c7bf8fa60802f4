import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/contacts.json' with { type: 'json' }
import { bridgePeople, type Pair } from './graph.ts'

for (const { people, lines, bridges } of cases.graphs) {
  test(`of ${people.length} people with ${lines.length} lines, ${bridges.join(' and ') || 'nobody'} holds a group together`, () => {
    assert.deepEqual(bridgePeople(people, lines as unknown as Pair[]), bridges)
  })
}

test('taking anybody away shows who held a group together', () => {
  const people = [...'abcdefg']
  for (let seed = 1; seed < 200; seed += 1) {
    let random = seed
    const lines = people.flatMap((a, at) => people.slice(at + 1).filter(() => (random = (random * 48271) % 2147483647) % 3 === 0).map((b): Pair => [a, b]))
    const expected = people.filter((gone) => {
      const left = people.filter((one) => one !== gone)
      const isAlone = !lines.some((line) => line.includes(gone))
      return !isAlone && groups(left, lines) > groups(people, lines)
    })
    assert.deepEqual(bridgePeople(people, lines), expected)
  }
})

function groups(people: readonly string[], lines: readonly Pair[]): number {
  const group = new Map(people.map((one) => [one, one]))
  for (const [a, b] of lines) {
    const [from, to] = [group.get(a), group.get(b)]
    if (from && to) for (const one of people) if (group.get(one) === from) group.set(one, to)
  }
  return new Set(group.values()).size
}
