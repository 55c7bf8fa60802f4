import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { apply, copyOf, documentOf, emptyDocument, forget } from './document.ts'
import type { Document } from './document.ts'
import type { Numbered, Thing } from './wire.ts'

interface Case {
  name: string
  log: Omit<Numbered, 'id'>[]
  things: Thing[]
  conflicts: { e: string; f: string; values: [unknown, number, string][] }[]
}

const path = new URL('../../../contract/cases/fold.json', import.meta.url)
const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[]

function folded(log: readonly Omit<Numbered, 'id'>[]): Document {
  const document = emptyDocument()
  const inOrder = [...log].sort((a, b) => a.seq - b.seq)
  for (const edit of inOrder) apply(document, { ...edit, id: `edit-${edit.seq}` })
  return document
}

for (const { name, log, things, conflicts } of cases) {
  test(`fold: ${name}`, () => {
    const document = folded(log)
    assert.deepEqual([...document.things.values()], things)
    const questions = [...document.conflicts.values()].map(({ e, f, values }) => ({
      e,
      f,
      values: values.map(({ v, seq, device }) => [v, seq, device]),
    }))
    assert.deepEqual(questions, conflicts)
    assert.equal(document.seq, Math.max(...log.map(({ seq }) => seq)))
  })
}

test('a stale edit on a question that came with the page does not settle it', () => {
  const values = [
    { v: 'Ann', seq: 1, device: 'tablet' },
    { v: 'Anna', seq: 9, device: 'laptop' },
  ]
  const page = { things: [], conflicts: [{ e: 'ann', f: 'name', values }], seq: 9 }
  const edit = { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'An', device: 'phone', seq: 10 }
  const stale = documentOf(page)
  apply(stale, { ...edit, b: 5 })
  assert.deepEqual(stale.conflicts.get('ann name')?.values.map(({ v }) => v), ['Ann', 'Anna', 'An'])
  const chosen = documentOf(page)
  apply(chosen, { ...edit, b: 9 })
  assert.equal(chosen.conflicts.size, 0)
})

test('a copy goes its own way', () => {
  const document = folded(cases[0]!.log)
  const copy = copyOf(document)
  apply(copy, { id: 'x', e: 'ann', k: 'alter', f: 'name', v: 'Bo', b: 1, seq: 2, device: 'phone' })
  assert.equal(document.things.get('ann')?.fields['name'], 'Ann')
  assert.equal(copy.things.get('ann')?.fields['name'], 'Bo')
})

test('forgetting takes the thing, what lies beside it and its questions', () => {
  const document = folded(cases.find(({ name }) => name.startsWith('two devices that did not'))!.log)
  forget(document, (entity) => entity === 'ann')
  assert.deepEqual([document.things.size, document.held.size, document.conflicts.size], [0, 0, 0])
})
