import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SurfacePage } from '../surface/desk.ts'
import { deviceStore } from '../sync/rehearsal.ts'
import { carriedIn, carriedOf, keepCarried, pageOf } from './carried.ts'

const texts = { words: { a: 'A' }, labels: {} as SurfacePage['labels'], drawings: [] }
const page: SurfacePage = {
  ...texts,
  kring: 'k',
  user: '1',
  epoch: 'e',
  seq: 4,
  schema: 1,
  things: [{ id: 'ann', kind: 'alter', fields: { name: 'Ann' } }],
  conflicts: [],
  urls: { draw: '/kring/k/' },
  csrf: 'secret',
  language: 'nl',
  since: null,
  photos: [{ id: 'p', url: '/p', added: 'today' }],
}

test('no token, no photo and no words go along; the page is whole again with those of the shell', () => {
  const carried = carriedOf(page)
  assert.deepEqual(Object.keys(carried).filter((name) => ['csrf', 'photos', 'words', 'labels', 'drawings'].includes(name)), [])
  assert.deepEqual(pageOf(carried, texts), { ...page, csrf: '', photos: [] })
})

test('decks and questionnaires of a house stand behind those of the shell', () => {
  const shell = { decks: [{ code: 'seed' }], packs: [{ code: 'osss3' }] } as unknown as SurfacePage['path']
  const own = { decks: [{ code: 'd1' }], packs: [{ code: 'house' }] } as unknown as NonNullable<SurfacePage['own']>
  const codes = (page: SurfacePage) => [page.path?.decks, page.path?.packs].map((found) => found?.map(({ code }) => code))
  const withPath = { ...texts, path: shell! }
  assert.deepEqual(codes(pageOf(carriedOf({ ...page, own }), withPath)), [['seed', 'd1'], ['osss3', 'house']])
  assert.deepEqual(codes(pageOf(carriedOf(page), withPath)), [['seed'], ['osss3']])
})

test('the page asks nothing of which the answer is out of sight', () => {
  const board = { kind: 'plan', first: ['otherwise'], more: [] }
  const shell = { decks: [], packs: [], boards: [], plan: [board, { ...board, first: ['needed'] }] } as unknown as SurfacePage['path']
  const seen = pageOf(carriedOf({ ...page, unseen: ['plan.otherwise'] }), { ...texts, path: shell! })
  assert.deepEqual(seen.path?.plan.map(({ first }) => first), [['needed']])
})

test('nothing was taken along where nothing lies', async () => {
  assert.equal(await carriedIn(deviceStore()), null)
})

test('own edits that the server took in just before the page closed are shown, older ones are not shown again', async () => {
  const store = deviceStore()
  await keepCarried(store, carriedOf(page))
  const edit = (id: string, v: string) => ({ id, e: 'ann', k: 'alter', f: 'name', v, b: 0 })
  await store.write([
    { box: 'log', value: { edit: edit('x', 'An'), seq: 2 } },
    { box: 'log', value: { edit: edit('y', 'Anna'), seq: 6 } },
    { box: 'log', value: { edit: edit('z', 'Nobody'), seq: null } },
  ])
  const carried = await carriedIn(store)
  assert.deepEqual(carried?.things, [{ id: 'ann', kind: 'alter', fields: { name: 'Anna' } }])
  assert.equal(carried?.seq, 4)
})
