import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Desk } from '../desk.ts'
import { capital, isTalking, openedBy, talkingWays, talksIn, tellerOn, titleOf, wordOf } from './talking.ts'

const topics = [{ code: 'sleeping', name: 'Contacten die slapen', lead: 'Jij kiest.' }]
const words = { giving: 'Geven', giving_lead: 'Klein telt.', questionnaires: 'Vragenlijsten', questionnaires_lead: 'Als je wil.', fill_in_of: 'Invullen: %(name)s', nameless: 'zonder naam', plan: 'Het plan' }
const path = { words, boards: [{ code: 'family', name: 'Een familiegesprek', lead: '' }, { code: 'hopes' }], replies: [{ code: 'lonely', name: 'Soms alleen', lead: '' }], talking: { opens: { family: 'Naar het gesprek' }, topics, contacts: { me: 'ik' } } }
const things = new Map([['an', { id: 'an', kind: 'alter', fields: { name: 'An' } }]])
const deskOf = (parts: readonly string[] | null): Desk => ({ page: { path, parts }, speech: { option: () => 'wakker' }, session: { things: () => things } }) as unknown as Desk
const desk = deskOf(null)

test('a card of a family talk leads to the talk, another card nowhere', () => {
  assert.deepEqual(openedBy(desk, 'family', 'm'), { name: 'Naar het gesprek', at: { page: 'talk', card: 'm' } })
  assert.equal(openedBy(desk, 'circle', 'm'), null)
})

test('a talk and a voice in it are pages of talking, the plan is not', () => {
  assert.equal(isTalking({ page: 'voice', card: 'm', who: 'an' }), true)
  assert.equal(isTalking({ page: 'plan' }), false)
})

test('a word names somebody, whatever signs are in the name', () => {
  assert.equal(wordOf(desk, 'fill_in_of', '$& An'), 'Invullen: $& An')
})

test('a heading begins with a capital', () => {
  assert.equal(capital('voor hun werk'), 'Voor hun werk')
  assert.equal(capital(''), '')
})

test('the subjects are ways in for whoever sees the plan, giving for everybody', () => {
  assert.deepEqual(talkingWays(desk)['contacts.sleeping'], { name: 'Contacten die slapen', lead: 'Jij kiest.', at: { page: 'topic', code: 'sleeping' } })
  assert.deepEqual(talkingWays(deskOf(['plan'])), talkingWays(desk))
  assert.deepEqual(talkingWays(deskOf(['talents'])), { giving: { name: 'Geven', lead: 'Klein telt.', at: { page: 'giving' } } })
})

test('a talk, the cards and the questionnaires stand in the order of the hub', () => {
  assert.deepEqual(talksIn(desk).map(({ name }) => name), ['Een familiegesprek', 'Soms alleen', 'Vragenlijsten'])
})

test('a page one goes back to is called by its own name', () => {
  assert.equal(titleOf(desk, { page: 'contact', code: 'sleeping', who: 'an' }), 'Contacten die slapen')
  assert.equal(titleOf(desk, { page: 'talk', card: 'm' }), 'Een familiegesprek')
  assert.equal(titleOf(desk, { page: 'plan' }), 'Het plan')
})

test('people are called by their name, and who has none so', () => {
  const tell = tellerOn(desk)
  assert.equal(tell.of('an'), 'An')
  assert.equal(tell.of('gone'), 'zonder naam')
  assert.equal(tell.words.me, 'ik')
})
