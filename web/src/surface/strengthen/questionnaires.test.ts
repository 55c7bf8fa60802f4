import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { doneOf, historyOf, resultsOf, short, type Pack } from './questionnaires.ts'

const words = { comes_to: 'Your answers come to %(value)s. The least is %(least)s, the most %(most)s.', skipped: 'That is fine.', elsewhere: 'It stayed at home' }
const item = { text: '', options: [], points: [1, 2, 3], reversed: false }
const scale = { code: 'all', name: 'support', items: [], how: 'mean', times: 1, missing: 0, parts: [], bands: [{ code: 'some', least: 2, most: 3, words: 'Some.', other_side: 'Enough?' }] }
const pack: Pack = { code: 'two', name: 'Two questions', about: [], source: '', groups_only: false, items: [item, item], scales: [scale] }

test('a figure stands between its ends, with the words of its band and their other side', () => {
  assert.deepEqual(resultsOf(pack, [1, 2], words), [
    { name: 'support', sentence: 'Your answers come to 2.5. The least is 1, the most 3.', words: 'Some.', otherSide: 'Enough?' },
  ])
})

test('too much skipped is fine and gives no figure; outside a band there are no words', () => {
  assert.deepEqual(resultsOf(pack, [1, -1], words), [{ name: 'support', sentence: 'That is fine.', words: '', otherSide: '' }])
  assert.equal(resultsOf(pack, [0, 0], words)[0]?.words, '')
})

test('one made for groups tells nothing of one person', () => {
  assert.deepEqual(resultsOf({ ...pack, groups_only: true }, [1, 1], words), [])
})

test('a number is as short as it is', () => {
  assert.deepEqual([9, 4.5, 10, 100, 0, 1.0833].map(short), ['9', '4.5', '10', '100', '0', '1.08'])
})

test('the oldest comes first, and of one that did not come along the own words are there', () => {
  const fillings = [
    { id: 'b', pack: 'two', day: '2027-03-01', answers: [1, 2] },
    { id: 'a', pack: 'house', day: '2026-03-01', answers: [1], words: 'Beter.' },
    { id: 'c', pack: 'two' },
  ]
  const [first, second, third] = historyOf(fillings, [pack], words, 'nl')
  assert.equal(first?.id, 'c')
  assert.deepEqual(second, { id: 'a', day: '1 maart 2026', title: 'It stayed at home', results: [], words: 'Beter.', pack: null })
  assert.equal(doneOf({ id: 'd', pack: 'house', title: 'Ons huis' }, [pack], words, 'nl').title, 'Ons huis')
  assert.deepEqual(third, doneOf(fillings[0]!, [pack], words, 'nl'))
})
