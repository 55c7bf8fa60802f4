import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Thing } from '../../sync/wire.ts'
import type { Board } from './boards.ts'
import { chosenOn, newcomer, peopleFields, sortOfNew, waitingOn } from './somebody.ts'

const boardOf = (declared: object): Board => ({ first: [], more: [], asks_of: [], sorts: [], ...declared }) as unknown as Board
const thing = (id: string, kind: string, fields: object): Thing => ({ id, kind, fields }) as unknown as Thing
const things = new Map(
  [
    thing('me', 'ego', {}),
    thing('rita', 'alter', { name: 'Rita' }),
    thing('me~rita', 'bond', { meaning: 'Ze lacht.' }),
    thing('wim', 'alter', { name: 'Wim' }),
    thing('choir', 'alter', { name: 'Koor', sort: 'group' }),
    thing('gone', 'alter', { name: 'Gone', deleted: true }),
  ].map((one) => [one.id, one]),
)
const STEP = boardOf({ kind: 'step', first: ['text', 'about'], more: ['with_whom', 'hope'], asks_of: ['with_whom'] })
const AGREEMENT = boardOf({ kind: 'agreement', first: ['who', 'what'], more: ['hope'], asks_of: ['who'] })
const GROUP = boardOf({ kind: 'entrance', first: ['about'], sorts: ['group', 'place'] })

test('a card names people in the fields that stand there at once, if there are any', () => {
  assert.deepEqual(peopleFields(STEP), ['about'])
  assert.deepEqual(peopleFields(AGREEMENT), ['who'])
  assert.deepEqual(peopleFields(boardOf({ kind: 'step', first: ['text'], more: ['about', 'with_whom'], asks_of: ['with_whom'] })), ['with_whom', 'about'])
})

test('somebody waits to be asked until it was said what they mean, but not where nobody is asked', () => {
  assert.deepEqual(waitingOn(AGREEMENT, things).map(({ id }) => id), ['wim', 'choir'])
  assert.deepEqual(waitingOn(STEP, things), [])
})

test('who is new gets a name, and a sort where no person is meant; a name that is there is the same person', () => {
  assert.deepEqual(newcomer(STEP, ' Zus  van Wim ', things, () => 'new'), { id: 'new', puts: [{ entity: 'new', kind: 'alter', field: 'name', value: 'Zus van Wim' }] })
  assert.equal(sortOfNew(GROUP), 'group')
  assert.equal(newcomer(GROUP, 'Duiven', things, () => 'new')?.puts.length, 2)
  assert.deepEqual(newcomer(STEP, 'rita', things), { id: 'rita', puts: [] })
  assert.deepEqual(newcomer(STEP, 'Gone', things, () => 'new')?.id, 'new')
  assert.equal(newcomer(STEP, '  ', things), null)
})

test('somebody is chosen where there is room, and nobody is asked before it was said what they mean', () => {
  assert.deepEqual(chosenOn(STEP, {}, things, 'wim'), { field: 'about', value: 'wim' })
  assert.equal(chosenOn(STEP, { about: 'rita' }, things, 'wim'), null)
  assert.deepEqual(chosenOn(AGREEMENT, { who: [] }, things, 'rita'), { field: 'who', value: ['rita'] })
  assert.equal(chosenOn(AGREEMENT, { who: ['rita'] }, things, 'rita'), null)
  assert.equal(chosenOn(AGREEMENT, {}, things, 'wim'), null)
  assert.equal(chosenOn(GROUP, {}, things, 'wim'), null)
  assert.deepEqual(chosenOn(GROUP, {}, things, 'choir'), { field: 'about', value: 'choir' })
})
