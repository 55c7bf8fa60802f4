import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lines.json' with { type: 'json' }
import { lineBetween, tieBetween, type End } from './lines.ts'
import type { LineKind } from './look.ts'

interface Case {
  name: string
  kind: LineKind
  from: number[]
  to: number[]
  at_from?: number
  at_to?: number
  path: string | null
  arrows: string[]
}

function end([x, y, radius]: number[]): End {
  return { x, y, radius } as End
}

for (const { name, kind, from, to, at_from, at_to, path, arrows } of cases.lines as Case[]) {
  test(name, () => {
    const line = lineBetween(kind, end(from), end(to), { atFrom: at_from ?? 0, atTo: at_to ?? 0 })
    assert.deepEqual(line, path === null ? null : { path, arrows })
  })
}

for (const { name, kind, from, to, path } of cases.ties as Case[]) {
  test(name, () => assert.equal(tieBetween(kind, end(from), end(to)), path))
}
