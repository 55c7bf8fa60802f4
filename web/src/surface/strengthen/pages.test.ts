import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Desk } from '../desk.ts'
import { answers, capital, findingIn, isPage, openedBy, waysToPages, talksIn, tellerOn, titleOf, wordOf } from './pages.ts'

const topics = [{ code: 'sleeping', name: 'Contacten die slapen', lead: 'Jij kiest.' }]
const words = { title: 'Versterken', giving: 'Geven', giving_lead: 'Klein telt.', getting_around: 'Minder ver', getting_around_lead: 'Wie blijft?', places: 'Plekken', places_lead: '', then: 'Wie was er toen?', then_lead: '', lanes: 'Drie banen', lanes_lead: 'Naast elkaar.', questionnaires: 'Vragenlijsten', questionnaires_lead: 'Als je wil.', fill_in_of: 'Invullen: %(name)s', nameless: 'zonder naam', plan: 'Het plan' }
const path = { words, boards: [{ code: 'family', name: 'Een familiegesprek', lead: '' }, { code: 'hopes' }, { code: 'stays', name: 'Als zorg stopt', lead: '' }, { code: 'not-yet', kind: 'about', name: 'Nog niet', lead: 'Goed.', first: ['ask_again'], more: [] }], replies: [{ code: 'lonely', name: 'Soms alleen', lead: '' }], decks: [{ code: 'seed', name: 'Acht vragen' }], pages: { opens: { family: 'Naar het gesprek' }, topics, contacts: { me: 'ik' } } }
const things = new Map([['an', { id: 'an', kind: 'alter', fields: { name: 'An' } }]])
const deskOf = (parts: readonly string[] | null): Desk => ({ page: { path, parts }, speech: { option: () => 'wakker' }, session: { things: () => things } }) as unknown as Desk
const desk = deskOf(null)

test('a card of a family talk leads to the talk, another card nowhere', () => {
  assert.deepEqual(openedBy(desk, 'family', 'm'), { name: 'Naar het gesprek', at: { page: 'talk', card: 'm' } })
  assert.equal(openedBy(desk, 'circle', 'm'), null)
})

test('a talk and a voice in it are pages of their own, the plan is not', () => {
  assert.equal(isPage({ page: 'voice', card: 'm', who: 'an' }), true)
  assert.equal(isPage({ page: 'plan' }), false)
})

test('a word names somebody, whatever signs are in the name', () => {
  assert.equal(wordOf(desk, 'fill_in_of', '$& An'), 'Invullen: $& An')
})

test('a heading begins with a capital', () => {
  assert.equal(capital('voor hun werk'), 'Voor hun werk')
  assert.equal(capital(''), '')
})

test('the subjects are ways in for whoever sees the plan, giving for everybody', () => {
  assert.deepEqual(waysToPages(desk)['contacts.sleeping'], { name: 'Contacten die slapen', lead: 'Jij kiest.', at: { page: 'topic', code: 'sleeping' } })
  assert.deepEqual(waysToPages(desk)['not_yet'], { name: 'Nog niet', lead: 'Goed.', at: { page: 'card', code: 'not-yet', card: 'kring', from: { page: 'overview' } } })
  assert.deepEqual(waysToPages(deskOf(['plan'])), waysToPages(desk))
  assert.deepEqual(Object.keys(waysToPages(deskOf(['talents']))), ['giving', 'getting_around'])
})

test('a talk, what lies side by side, the cards and the questionnaires stand in the order of the hub', () => {
  assert.deepEqual(talksIn(desk).map(({ name }) => name), ['Een familiegesprek', 'Drie banen', 'Als zorg stopt', 'Soms alleen', 'Vragenlijsten'])
})

test('people are found with cards, at places, and on the lifeline for whoever sees it', () => {
  assert.deepEqual(findingIn(desk).map(({ name }) => name), ['Acht vragen', 'Plekken', 'Wie was er toen?'])
  assert.deepEqual(findingIn(deskOf(['plan'])).map(({ name }) => name), ['Acht vragen', 'Plekken'])
})

test('a page one goes back to is called by its own name', () => {
  assert.equal(titleOf(desk, { page: 'contact', code: 'sleeping', who: 'an' }), 'Contacten die slapen')
  assert.equal(titleOf(desk, { page: 'talk', card: 'm' }), 'Een familiegesprek')
  assert.equal(titleOf(desk, { page: 'plan' }), 'Het plan')
  assert.equal(titleOf(desk, { page: 'overview' }), 'Versterken')
  assert.equal(titleOf(desk, { page: 'leaving' }), 'Als zorg stopt')
  assert.equal(titleOf(desk, { page: 'deck', code: 'seed' }), 'Acht vragen')
  assert.equal(titleOf(desk, { page: 'reply', code: 'lonely' }), 'Soms alleen')
})

test('people are called by their name, and who has none so', () => {
  const tell = tellerOn(desk)
  assert.equal(tell.of('an'), 'An')
  assert.equal(tell.of('gone'), 'zonder naam')
  assert.equal(tell.words.me, 'ik')
})

test('only whose kring it is answers a questionnaire', () => {
  assert.equal(answers(desk), true)
  assert.equal(answers(deskOf(['plan'])), false)
})
