import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import shared from '../../../../contract/cases/keeping.json' with { type: 'json' }
import { networkOf } from '../../map/network.ts'
import type { Thing } from '../../sync/wire.ts'
import { birthdaysOf, birthdayTold, lastSpoken, type Keeping } from './keeping.ts'

const with_ = (alter: object, bond: object) =>
  networkOf([
    { id: 'me', kind: 'ego', fields: {} },
    { id: 'an', kind: 'alter', fields: alter },
    { id: 'me~an', kind: 'bond', fields: bond },
  ] as Thing[])

for (const one of shared.birthdays) {
  test(`a birthday, ${one.name}`, () => {
    const found = birthdaysOf(with_(one.alter, one.bond), one.today).map(({ day, turns }) => [day, turns])
    assert.deepEqual(found, one.found ? [one.found] : [])
  })
}

for (const one of shared.spoken) {
  test(`last spoken, ${one.name}`, () => {
    assert.deepEqual(lastSpoken(with_(one.alter, one.bond), one.today).map(({ since }) => since), one.since ? [one.since] : [])
  })
}

test('the first to come stands first, and each is told in a sentence', () => {
  const network = networkOf([
    { id: 'me', kind: 'ego', fields: {} },
    { id: 'an', kind: 'alter', fields: { birthday: '--04-01' } },
    { id: 'bo', kind: 'alter', fields: { birthday: '--03-12', born: 1987 } },
    { id: 'cy', kind: 'alter', fields: { birthday: '--03-01' } },
  ] as unknown as Thing[])
  const text = { birthdays: { today: '%(name)s vandaag', turns_today: '', comes: '%(name)s op %(day)s', turns: '%(name)s wordt %(age)s op %(day)s' } } as Keeping
  const told = birthdaysOf(network, '2027-03-01').map((one) => birthdayTold(one, network, '2027-03-01', text, 'nl', (id) => id))
  assert.deepEqual(told, ['cy vandaag', 'bo wordt 40 op 12 maart', 'an op 1 april'])
})
