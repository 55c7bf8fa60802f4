import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOf } from '../../map/figures.ts'
import type { Put } from '../../sync/session.ts'
import { thingsOf } from '../rehearsal.ts'
import * as acts from './acts.ts'
import { framesOf } from './takes.ts'
import type { Standing, Table } from './table.ts'

const standing = (id: string, at: readonly [number, number]): Standing => ({ id, name: id, figure: { id, setting: 's', at } })
const table = (...figures: Standing[]): Table => ({ id: 's', name: 'T', title: null, note: null, standing: figures, threads: [], takes: [] })
const of = (puts: readonly Put[], kind: string) => puts.filter((put) => put.kind === kind)

test('whoever is put on the table stands free of the others and is written down', () => {
  let now = table()
  for (let count = 0; count < 20; count += 1) {
    const { id, puts } = acts.putOn(now, { of: `p${count}` }, 5)
    const at = puts.find(({ field }) => field === 'at')?.value as unknown as readonly [number, number]
    assert.ok(now.standing.every(({ figure }) => Math.hypot((figure.at?.[0] ?? 0) - at[0], (figure.at?.[1] ?? 0) - at[1]) > 2 * endOf({ id }).radius))
    assert.ok(Math.abs(at[0]) <= 96 && Math.abs(at[1]) <= 96)
    assert.equal(of(puts, 'take').length, 4)
    now = { ...now, standing: [...now.standing, standing(id, at)] }
  }
})

test('a move is written down, a colour or a word is not', () => {
  const one = standing('a', [0, 0])
  assert.equal(of(acts.change(table(one), one.figure, { facing: 90 }, 5), 'take').length, 4)
  assert.deepEqual(acts.change(table(one), one.figure, { colour: 'blue' }, 5), [{ entity: 'a', kind: 'figure', field: 'colour', value: 'blue' }])
  assert.deepEqual(acts.changed({ id: 'a', cover: 'cloth' }, { cover: null, pose: 'lying' }), { id: 'a', pose: 'lying' })
})

test('a second thread between the same two takes the first away', () => {
  const bare = table(standing('b', [0, 0]), standing('a', [30, 0]))
  const { laid, puts } = acts.tieOrUntie(bare, 'b', 'a', 5)
  assert.ok(laid)
  assert.deepEqual(puts[0], { entity: 'a~b', kind: 'thread', field: 'laid', value: true })
  const again = acts.tieOrUntie({ ...bare, threads: [['a', 'b']] }, 'b', 'a', 5)
  assert.deepEqual([again.laid, again.puts[0]?.value], [false, null])
})

test('what was tried is kept in one act, and only what was tried', () => {
  const bare = table(standing('a', [0, 0]), standing('b', [30, 0]))
  const puts = acts.keepTried(bare, new Map([['b', { at: [5, 5] as const }]]), 5)
  assert.deepEqual(of(puts, 'figure'), [{ entity: 'b', kind: 'figure', field: 'at', value: [5, 5] }])
})

test('a table is set up again as it stood: some go off, some come back, threads too', () => {
  const [frame] = framesOf([
    { id: 't', setting: 's', kept: true, figures: ['a', 'gone'], numbers: [1, 2, 90, 1, 0, 0, 0, 9, 9, -1, 1, 0, 1, 0], threads: ['a', 'gone'] },
  ])
  assert.ok(frame)
  const things = thingsOf([
    ['a', 'figure', {}],
    ['b', 'figure', {}],
    ['gone', 'figure', { deleted: true }],
  ])
  const now: Table = { ...table(standing('a', [0, 0]), standing('b', [30, 0])), threads: [['a', 'b']] }
  const puts = acts.setUp(now, frame, things, 9)
  const said = (entity: string, field: string) => puts.find((put) => put.entity === entity && put.field === field)?.value
  assert.equal(said('b', 'deleted'), true)
  assert.equal(said('gone', 'deleted'), null)
  assert.deepEqual([said('a', 'at'), said('a', 'facing'), said('a', 'cover'), said('gone', 'cover')], [[1, 2], 90, null, 'cloth'])
  assert.deepEqual([said('a~b', 'laid'), said('a~gone', 'laid')], [null, true])
})

test('a new table is there at once, and can be put aside', () => {
  const { id, puts } = acts.newTable()
  assert.deepEqual(puts, [{ entity: id, kind: 'setting', field: 'deleted', value: false }])
  assert.equal(acts.removeTable(id)[0]?.value, true)
})

test('without pointing, somebody comes in a part of the table, beside whoever stands there', () => {
  const bare = table(standing('a', [0, 0]), standing('b', [66, -66]))
  const at = (part: number) => acts.inPart(bare, { id: 'a', at: [0, 0] }, part)
  assert.deepEqual([at(0), at(4), at(8)], [[-66, -66], [0, 0], [66, 66]])
  assert.deepEqual(at(2), [66, -90])
})

test('nobody falls off the table', () => {
  assert.deepEqual(acts.onTable({ x: 500, y: -3.14159 }), [96, -3.14])
})
