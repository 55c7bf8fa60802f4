import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/contacts.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { mayBeAskedThrough } from './contacts.ts'
import { allOf, networkIn, type Things } from './read.ts'
import { fitting, sectionsOf, type Teller, type Topic, type TopicCode } from './topics.ts'

const options: Readonly<Record<string, Readonly<Record<string, string>>>> = cases.options
const tellerOf = (things: Things): Teller => ({
  words: cases.words,
  of: (id) => String(things.get(id)?.fields['name'] ?? 'without a name'),
  option: (kind, field, value) => options[`${kind}.${field}`]?.[String(value)] ?? '',
})

for (const one of cases.cases) {
  test(one.name, () => {
    const things: Things = new Map(one.things.map((thing) => [thing.id, thing as unknown as Thing]))
    const network = networkIn(things)
    const sections = sectionsOf(one.topic as TopicCode, network, cases.today, tellerOf(things), allOf('hope', things))
    assert.deepEqual(sections.map(({ lines, ...rest }) => ({ ...rest, lines: lines.map(({ id, name, told }) => [id, name, told]) })), one.sections)
    if (one.through) assert.deepEqual(network.alters.filter((alter) => alter.name && mayBeAskedThrough(alter, network.bonds.get(alter.id))).map(({ id }) => id), one.through)
  })
}

test('only the choices that fit a subject are asked, and what was said elsewhere stays', () => {
  const topic = { only: { 'bond.wish': ['wake', 'rest'] } } as unknown as Topic
  assert.deepEqual(fitting(topic, 'bond.wish', ['more', 'wake', 'mend', 'rest'], null), ['wake', 'rest'])
  assert.deepEqual(fitting(topic, 'bond.wish', ['more', 'wake', 'mend', 'rest'], 'mend'), ['wake', 'mend', 'rest'])
  assert.deepEqual(fitting(topic, 'bond.time', [0, 1], null), [0, 1])
})
