import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/lines.json' with { type: 'json' }
import { lineBetween, tieBetween, written, type End } from './lines.ts'
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

test('a number is written as any computer writes hundredths', () => {
  const plain = (value: number): string => String(Math.floor(value * 100 + 0.5) / 100 + 0)
  assert.deepEqual([0, -0, 0.1, -0.05, 12.345, -3, 7.996, 100, -0.001].map(written), ['0', '0', '0.1', '-0.05', '12.35', '-3', '8', '100', '0'])
  for (let at = -50_000; at < 50_000; at += 7) assert.equal(written(at / 331), plain(at / 331))
  for (const value of [3e7, -3e7, 1e12, NaN]) assert.equal(written(value), plain(value))
})
