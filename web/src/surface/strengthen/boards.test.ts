import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import cases from '../../../../contract/cases/boards.json' with { type: 'json' }
import type { Thing } from '../../sync/wire.ts'
import { groupsOf, isConsentAwaited, namedIn, offeredIn, type Board, type Names } from './boards.ts'

const things = new Map(cases.things.map((thing) => [thing.id, thing as unknown as Thing]))
const fields: Readonly<Record<string, string>> = cases.labels.fields
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = cases.labels.options
const EMPTY = { name: '', lead: '', new: '', first: [], more: [], told: [], group_by: '', unsaid: '', also_by: {}, part: 'plan' }
const boardOf = (declared: object): Board =>
  ({ ...EMPTY, title: 'text', fixed: {}, asks_of: [], hints: {}, instead: '', day: '', later: '', begins: {}, sorts: [], consent: null, ...declared }) as unknown as Board
const names: Names = {
  field: (kind, field) => fields[`${kind}.${field}`] ?? '',
  option: (kind, field, value) => options[`${kind}.${field}`]?.[String(value)] ?? String(value),
  options: (kind, field) => options[`${kind}.${field}`] ?? {},
  of: (id) => String(things.get(id)?.fields['name'] ?? ''),
  nothing: 'nothing said yet',
  nameless: 'without a name',
}

for (const one of cases.cases) {
  test(one.name, () => {
    const groups = groupsOf(boardOf(one.board), things, names, one.by).map(({ code, cards }) => ({ code, cards }))
    assert.deepEqual(groups, one.groups)
  })
}

for (const one of cases.named) {
  test(one.name, () => assert.deepEqual(namedIn(boardOf(one.board), one.field, things), one.ids))
}

test('words of somebody else wait for their yes; one needs no yes of oneself', () => {
  const board = boardOf({ kind: 'thanks', consent: { words: 'text', agreed: 'agreed', whose: 'from_whom' } })
  const awaited = (fields: Record<string, unknown>) => isConsentAwaited(board, 'text', fields, things)
  assert.equal(awaited({}), true)
  assert.equal(awaited({ from_whom: 'mieke', agreed: false }), true)
  assert.equal(awaited({ from_whom: 'mieke', agreed: true }), false)
  assert.equal(awaited({ from_whom: 'me' }), false)
  assert.equal(isConsentAwaited(board, 'day', {}, things), false)
  assert.equal(isConsentAwaited(boardOf({ kind: 'hope' }), 'text', {}, things), false)
})

test('who was asked before stays on a card though they would not be proposed now', () => {
  const board = boardOf({ kind: 'agreement', asks_of: ['who'] })
  const offered = offeredIn(board, 'who', things, ['burt', 'mieke'])
  assert.deepEqual(offered, [...namedIn(board, 'who', things), 'burt'])
})
