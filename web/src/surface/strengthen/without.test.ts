import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { drawn, show, uiOf } from '../desk.ts'
import { deskWith, thingsOf } from '../rehearsal.ts'
import { seeEverybody, seeWithout, toldWithout } from './without.ts'

const FAMILY = async () => {
  const { desk, acts } = await deskWith(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'Oma' }],
      ['b', 'alter', { name: 'Wim' }],
      ['c', 'alter', { name: 'Zoë' }],
      ['a~b', 'tie', { knows: true }],
      ['a~c', 'tie', { knows: true }],
      ['d', 'alter', { name: 'Tom' }],
      ['c~d', 'tie', { knows: true }],
    ]),
  )
  const say = (key: string, { name = '', who = '' }: Record<string, unknown> = {}): string => `${key} ${name} ${who}`.trim()
  const page = { ...desk.page, drawings: [{ code: 'circles', name: '', when: '', credit: '' }] }
  return { acts, desk: { ...desk, page, speech: { ...desk.speech, say, list: (names: readonly string[]) => names.join('+') } } }
}

test('the drawing without somebody lies there, of people, and nothing is written', async () => {
  const { desk, acts } = await FAMILY()
  show(desk, { view: 'balance', tab: 'path', chosen: 'a' })
  seeWithout(desk, 'a')
  assert.deepEqual([uiOf(desk).without, uiOf(desk).tab, uiOf(desk).view, uiOf(desk).chosen], ['a', 'paper', 'circles', null])
  assert.equal(drawn(desk).people.length, 4)
  assert.deepEqual(acts, [])
})

test('it is told what this is, whose lines are grey, and who is joined to nobody else', async () => {
  const { desk } = await FAMILY()
  assert.deepEqual(toldWithout(desk, 'a'), { what: 'without.told Oma without.unplaced Oma', lines: 'without.joined Oma Wim+Zoë', loose: 'without.only Oma Wim' })
  assert.deepEqual(toldWithout(desk, 'd'), { what: 'without.told Tom without.unplaced Tom', lines: 'without.joined Tom Zoë', loose: '' })
})

test('of who was erased meanwhile only that is told', async () => {
  const { desk } = await FAMILY()
  assert.deepEqual(toldWithout(desk, 'gone'), { what: 'without.gone', lines: '', loose: '' })
})

test('everybody is seen again after one act, also when the page is loaded again', async () => {
  const { desk } = await FAMILY()
  let address = ''
  const focused: string[] = []
  const before = { location: globalThis.location, history: globalThis.history, document: globalThis.document, CSS: globalThis.CSS }
  const document = { querySelector: (found: string) => ({ focus: () => focused.push(found) }) }
  Object.assign(globalThis, { document, CSS: { escape: String }, location: { pathname: '/kring/k/', hash: '#web', search: '?without=a' }, history: { state: null, replaceState: (_state: unknown, _title: string, to: string) => (address = to) } })
  seeWithout(desk, 'a')
  seeEverybody(desk, 'a')
  assert.deepEqual(focused, ['[data-person="a"]'])
  assert.equal(uiOf(desk).without, null)
  assert.equal(address, '/kring/k/#web')
  Object.assign(globalThis, before)
})
