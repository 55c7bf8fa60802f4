import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { beginCard, startedWith, knownOn, answerOn, answerTo, filledIn, foundOn, isEmptiedInSilence, monthsAfter, newCard, sayOn, takeOff } from './acts.ts'
import type { Thing } from '../../sync/wire.ts'
import type { Board } from './boards.ts'

const DIARY = { code: 'there', kind: 'presence', fixed: { sort: 'there' }, day: 'day' } as unknown as Board
const TODAY = '2027-03-01'

test('a new card begins with what is fixed on its board and the day', () => {
  const puts = sayOn(DIARY, 'p', 'words', 'Thee', true, TODAY)
  assert.deepEqual(puts.map(({ field, value }) => [field, value]), [['sort', 'there'], ['day', TODAY], ['words', 'Thee']])
})

test('the day that was said is the day', () => {
  const puts = sayOn(DIARY, 'p', 'day', '2027-02-01', true, TODAY)
  assert.deepEqual(puts.map(({ field, value }) => [field, value]), [['sort', 'there'], ['day', '2027-02-01']])
})

test('what begins with a card is said, and what is said at once goes before it', () => {
  const board = { code: 'agreed', kind: 'agreement', fixed: {}, begins: { state: 'proposed' }, day: '', later: 'until' } as unknown as Board
  const said = (field: string, value: string) => sayOn(board, 'a', field, value, true, TODAY).map((put) => [put.field, put.value])
  assert.deepEqual(said('what', 'Soep'), [['state', 'proposed'], ['until', '2027-05-01'], ['what', 'Soep']])
  assert.deepEqual(said('until', '2027-04-01'), [['state', 'proposed'], ['until', '2027-04-01']])
})

test('a step that was chosen on the path begins with it, kept with the first word or when it is done', () => {
  const board = { code: 'steps', kind: 'step', fixed: {}, begins: { state: 'open' }, first: ['text', 'about'], more: ['phase'], day: '', later: '' } as unknown as Board
  const there = new Map([thing('an', 'alter', {}), thing('bo', 'alter', { deleted: true })].map((one) => [one.id, one]))
  const chosen = startedWith(board, { phase: 'wake', about: 'an', unasked: 'x' }, there)
  assert.deepEqual(chosen, { phase: 'wake', about: 'an' })
  assert.deepEqual(said(sayOn(board, 's', 'text', 'Bellen', true, TODAY, chosen)), [['state', 'open'], ['phase', 'wake'], ['about', 'an'], ['text', 'Bellen']])
  assert.deepEqual(said(beginCard(board, 's', chosen, TODAY)), [['state', 'open'], ['phase', 'wake'], ['about', 'an']])
  // Who was erased or put aside meanwhile is not named.
  for (const gone of ['bo', 'cy']) assert.deepEqual(startedWith(board, { about: gone }, there), {})
})

test('so many months later is the same day, or the last of that month', () => {
  assert.equal(monthsAfter('2026-11-22', 2), '2027-01-22')
  assert.equal(monthsAfter('2026-12-31', 2), '2027-02-28')
  assert.equal(monthsAfter('2027-12-31', 2), '2028-02-29')
})

test('on a card that is there only what was said is written', () => {
  assert.deepEqual(sayOn(DIARY, 'p', 'words', null, false, TODAY), [{ entity: 'p', kind: 'presence', field: 'words', value: null }])
})

test('what is taken off is put aside', () => {
  assert.deepEqual(takeOff(DIARY, 'p'), [{ entity: 'p', kind: 'presence', field: 'deleted', value: true }])
})

test('there is one plan, and every other card is new', () => {
  assert.equal(newCard({ ...DIARY, kind: 'plan' }), 'plan')
  assert.notEqual(newCard(DIARY), newCard(DIARY))
})

const said = (puts: ReturnType<typeof foundOn>) => puts.map(({ field, value }) => [field, value])
const thing = (id: string, kind: Thing['kind'], fields: Thing['fields']): Thing => ({ id, kind, fields })

test('the plan and the kring itself are one of a kind', () => {
  assert.equal(newCard({ ...DIARY, kind: 'about' }), 'kring')
})

test('who comes to mind is a light tie with the card; who is there already stays as they are', () => {
  const there = [thing('a', 'alter', { name: 'Oma Mieke' }), thing('b', 'alter', { name: 'Wim', deleted: true })]
  const puts = foundOn('seed', { code: 'phone', question: '', quality: '', sort: '' }, ['oma mieke', 'Wim'], there)
  assert.deepEqual(said(puts), [['name', 'Wim'], ['relation_types', ['light_tie']], ['found_by', 'seed.phone']])
  const club = foundOn('belong', { code: 'belong', question: '', quality: '', sort: 'group' }, ['Het koor'], [])
  assert.deepEqual(said(club)[1], ['sort', 'group'])
})

test('an answer of today is changed, one of another day stays as it was', () => {
  const before = thing('r', 'reply', { card: 'lonely.words', day: '2027-02-01', words: 'Vaak.' })
  assert.deepEqual(said(answerOn('lonely.words', 'words', 'Minder.', before, TODAY)), [['card', 'lonely.words'], ['day', TODAY], ['words', 'Minder.']])
  assert.deepEqual(answerOn('lonely.words', 'words', null, before, TODAY), [])
  const now = thing('n', 'reply', { card: 'lonely.words', day: TODAY, words: 'Minder.' })
  assert.deepEqual(answerOn('lonely.words', 'words', null, now, TODAY), [{ entity: 'n', kind: 'reply', field: 'words', value: null }])
  assert.equal(answerTo('lonely.words', [now, before]), now)
  assert.equal(answerTo('lonely.long', [now, before]), undefined)
})

test('a questionnaire keeps what was skipped as skipped, and is not kept when all was', () => {
  assert.deepEqual(said(filledIn({ code: 'osss3', name: 'OSSS-3' }, [2, null, 0], TODAY)), [['pack', 'osss3'], ['title', 'OSSS-3'], ['day', TODAY], ['answers', [2, -1, 0]]])
  assert.deepEqual(filledIn({ code: 'osss3', name: 'OSSS-3' }, [null, null], TODAY), [])
})

test('the safety net is not emptied without a word on why', () => {
  const net = { ...DIARY, kind: 'plan' } as Board
  assert.equal(isEmptiedInSilence(net, 'net', null, { net: 'CAW' }), true)
  assert.equal(isEmptiedInSilence(net, 'net', null, { net: 'CAW', net_empty: 'Ik wil het zo.' }), false)
  assert.equal(isEmptiedInSilence(net, 'net', 'Huisarts', { net: 'CAW' }), false)
  assert.equal(isEmptiedInSilence(net, 'net', null, {}), false)
  assert.equal(isEmptiedInSilence(net, 'needed', null, { net: 'CAW' }), false)
})

test('who can do something is an answer, and a quality of whoever is new in it', () => {
  const things = new Map([
    ['a', thing('a', 'alter', { name: 'Wim', qualities: ['kan koken'] })],
    ['b', thing('b', 'alter', { name: 'An' })],
  ])
  const puts = knownOn('know.lend', 'leent een ladder', ['a', 'b'], undefined, things, TODAY)
  assert.deepEqual(said(puts), [
    ['card', 'know.lend'], ['day', TODAY], ['who', ['a', 'b']],
    ['qualities', ['kan koken', 'leent een ladder']], ['qualities', ['leent een ladder']],
  ])
  const before = thing('r', 'reply', { card: 'know.lend', day: TODAY, who: ['a', 'b'] })
  assert.deepEqual(said(knownOn('know.lend', 'leent een ladder', [], before, things, TODAY)), [['who', null]])
})
