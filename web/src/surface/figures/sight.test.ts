import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Board } from './board.ts'
import { asSeen, eyesOf, fromPlace, namesBeside, toTable, turnOf } from './sight.ts'
import type { Table } from './table.ts'

const BOARD: Board = { table: null, chosen: null, stop: null, doing: null, eyes: null, trying: null, step: null, carried: null }
const TABLE: Table = {
  id: 's',
  name: 'T',
  title: null,
  note: null,
  standing: [
    { id: 'a', name: 'Tom', figure: { id: 'a', at: [0, 0], facing: 90 } },
    { id: 'b', name: 'Mieke', figure: { id: 'b', at: [30, 0], cover: 'cloth' } },
    { id: 'h', name: 'the house', figure: { id: 'h', sort: 'object', label: 'the house', at: [0, 40] } },
  ],
  threads: [['a', 'b']],
  takes: [{ id: 't', setting: 's', figures: ['b'], numbers: [7, 7, 0, 1, 0, 0, 0] }],
}
const at = (seen: ReturnType<typeof asSeen>, id: string) => seen.standing.find((one) => one.id === id)?.figure.at

test('what is tried is seen, with a shadow of how it stood', () => {
  const seen = asSeen(TABLE, { ...BOARD, trying: new Map([['b', { at: [5, 5] as const, cover: null }]]) })
  assert.deepEqual(at(seen, 'b'), [5, 5])
  assert.equal(seen.standing[1]?.figure.cover, undefined)
  assert.deepEqual(seen.before.map((figure) => figure.at), [[30, 0]])
})

test('whoever is carried is where the finger is', () => {
  assert.deepEqual(at(asSeen(TABLE, { ...BOARD, carried: { id: 'a', at: [1, 1] } }), 'a'), [1, 1])
})

test('a step of the replay shows only what stood there then, and how', () => {
  const seen = asSeen(TABLE, { ...BOARD, step: 0 })
  assert.deepEqual(seen.standing.map(({ id }) => id), ['b'])
  assert.deepEqual([at(seen, 'b'), seen.standing[0]?.figure.cover], [[7, 7], undefined])
  assert.deepEqual(seen.threads, [])
})

test('from the place of somebody, what they look at lies above them', () => {
  const flat = asSeen(TABLE, BOARD)
  const eyes = eyesOf(flat, 'a')
  const seen = fromPlace(flat, eyes, 1)
  const [own, other] = [at(seen, 'a'), at(seen, 'b')]
  assert.deepEqual(own?.map(Math.round), [0, 48])
  assert.deepEqual(other?.map(Math.round), [0, 18])
  assert.equal(seen.standing[0]?.figure.facing, 0)
  assert.equal(seen.standing[2]?.figure.facing, undefined)
  assert.deepEqual(fromPlace(flat, eyes, 0), flat)
  const back = toTable({ x: other?.[0] ?? 0, y: other?.[1] ?? 0 }, eyes)
  assert.deepEqual([back.x, back.y].map((value) => Math.round(value) + 0), [30, 0])
  assert.equal(eyesOf(flat, 'nobody'), null)
})

test('the table turns the short way round', () => {
  assert.deepEqual([turnOf({ x: 0, y: 0, facing: 90 }, 1), turnOf({ x: 0, y: 0, facing: 270 }, 0.5)], [-90, 45])
})

test('names stand beside their figures; a fence without words has none', () => {
  const fence = { id: 'f', name: 'a fence', figure: { id: 'f', sort: 'fence', at: [50, 50] } } as const
  const names = namesBeside({ standing: [...TABLE.standing, fence], threads: [], before: [] }, 3, 16)
  assert.deepEqual([...names.keys()].sort(), ['a', 'b', 'h'])
  assert.ok(Math.abs(names.get('a')?.dy ?? 0) > 20 || Math.abs(names.get('a')?.dx ?? 0) > 20)
})

test('where figures stand too close for all their names, those that came first are written', () => {
  const crowd = Array.from({ length: 12 }, (_, k) => ({ id: `p${k}`, name: 'de man van de bakker', figure: { id: `p${k}`, at: [(k % 4) * 6, Math.floor(k / 4) * 6] as const } }))
  const names = namesBeside({ standing: crowd, threads: [], before: [] }, 2, 16)
  assert.equal(names.get('p0')?.waits, false)
  assert.ok([...names.values()].some(({ waits }) => waits))
})
