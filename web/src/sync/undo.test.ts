import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind, Value } from '../map/kinds.ts'
import { changeOf, NO_STEPS, recorded, redone, undone, withoutErased } from './undo.ts'
import type { Steps } from './undo.ts'
import type { Put, Thing } from './wire.ts'

type Things = Map<string, Thing>

const thing = (id: string, kind: Kind, fields: Record<string, Value>): Thing => ({ id, kind, fields })
const put = (entity: string, field: string, value: Value, kind: Kind = 'alter'): Put => ({ entity, kind, field, value })

/** Do an act on the things and write it down, as a session does. */
function act(things: Things, steps: Steps, label: string, ...puts: Put[]): Steps {
  const fresh = new Set(puts.map(({ entity }) => entity).filter((entity) => !things.has(entity)))
  const changes = puts.map((one) => changeOf(one, things, fresh.has(one.entity)))
  lay(things, puts)
  return recorded(steps, { label, changes })
}

function lay(things: Things, puts: readonly Put[]): void {
  for (const { entity, kind, field, value } of puts) {
    const fields = { ...things.get(entity)?.fields, [field]: value }
    if (value === null) delete fields[field]
    things.set(entity, thing(entity, kind, fields))
  }
}

test('what was done is taken back, and done again', () => {
  const things: Things = new Map([['ann', thing('ann', 'alter', { name: 'An' })]])
  const steps = act(things, NO_STEPS, 'rename', put('ann', 'name', 'Ann'))
  const back = undone(steps, things)!
  assert.equal(back.label, 'rename')
  assert.deepEqual(back.puts, [put('ann', 'name', 'An')])
  lay(things, back.puts)
  const again = redone(back.steps, things)!
  assert.deepEqual(again.puts, [put('ann', 'name', 'Ann')])
  assert.deepEqual(again.steps, steps)
})

test('what somebody else changed since stays, the rest of the act goes back', () => {
  const things: Things = new Map([['ann', thing('ann', 'alter', { name: 'An', origin: 'school' })]])
  const steps = act(things, NO_STEPS, 'both', put('ann', 'name', 'Ann'), put('ann', 'origin', 'work'))
  lay(things, [put('ann', 'name', 'Anna')])
  assert.deepEqual(undone(steps, things)!.puts, [put('ann', 'origin', 'school')])
})

test('an act of which nothing is one’s own any more is passed over for the one before', () => {
  const things: Things = new Map([['ann', thing('ann', 'alter', { name: 'An', origin: 'school' })]])
  let steps = act(things, NO_STEPS, 'origin', put('ann', 'origin', 'work'))
  steps = act(things, steps, 'name', put('ann', 'name', 'Ann'))
  lay(things, [put('ann', 'name', 'Anna')])
  const back = undone(steps, things)!
  assert.equal(back.label, 'origin')
  assert.deepEqual(back.steps.done, [])
})

test('nothing done is nothing to take back', () => {
  assert.equal(undone(NO_STEPS, new Map()), null)
  assert.equal(redone(NO_STEPS, new Map()), null)
})

test('a person who was just written down is put aside whole, and comes back with their name', () => {
  const things: Things = new Map()
  const steps = act(things, NO_STEPS, 'add', put('ann', 'name', 'Ann'), put('ann', 'sort', 'person'))
  const back = undone(steps, things)!
  assert.deepEqual(back.puts, [put('ann', 'deleted', true)])
  lay(things, back.puts)
  const again = redone(back.steps, things)!
  assert.deepEqual(again.puts, [put('ann', 'deleted', null)])
  lay(things, again.puts)
  assert.deepEqual(undone(again.steps, things)!.puts, [put('ann', 'deleted', true)])
})

test('a new person on whom somebody else wrote is not taken away from them', () => {
  const things: Things = new Map()
  const steps = act(things, NO_STEPS, 'add', put('ann', 'name', 'Ann'))
  lay(things, [put('ann', 'origin', 'the choir')])
  assert.equal(undone(steps, things), null)
})

test('a new bond is emptied and not put aside, so that it can be drawn again', () => {
  const things: Things = new Map()
  const steps = act(things, NO_STEPS, 'closer', put('eva~ann', 'closeness', 2, 'bond'))
  assert.deepEqual(undone(steps, things)!.puts, [put('eva~ann', 'closeness', null, 'bond')])
})

test('a new act ends what could be done again', () => {
  const things: Things = new Map([['ann', thing('ann', 'alter', { name: 'An' })]])
  const steps = act(things, NO_STEPS, 'one', put('ann', 'name', 'Ann'))
  const back = undone(steps, things)!
  lay(things, back.puts)
  assert.deepEqual(act(things, back.steps, 'two', put('ann', 'name', 'Anna')).undone, [])
})

test('the last hundred acts are kept, and of very large ones the last', () => {
  const things: Things = new Map()
  let steps = NO_STEPS
  for (let at = 0; at < 120; at += 1) steps = act(things, steps, `${at}`, put('ann', 'name', `${at}`))
  assert.deepEqual([steps.done.length, steps.done[0]?.label], [100, '20'])
  const many = Array.from({ length: 3_000 }, (_, at) => put(`p${at}`, 'name', 'x'))
  steps = act(things, steps, 'import', ...many)
  assert.deepEqual(steps.done.map(({ label }) => label), ['import'])
})

test('acts on who was erased are forgotten whole', () => {
  const things: Things = new Map()
  let steps = act(things, NO_STEPS, 'both', put('ann', 'name', 'Ann'), put('bo', 'name', 'Bo'))
  steps = act(things, steps, 'bo', put('bo', 'origin', 'work'))
  const left = withoutErased(steps, (entity) => entity === 'ann')
  assert.deepEqual(left.done.map(({ label }) => label), ['bo'])
  assert.equal(withoutErased(left, (entity) => entity === 'ann'), left)
})
