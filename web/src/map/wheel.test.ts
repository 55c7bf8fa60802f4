import assert from 'node:assert/strict'
import { test } from 'node:test'
import cases from '../../../contract/cases/wheel.json' with { type: 'json' }
import type { LifeArea } from './kinds.ts'
import { AREAS, areaPath, barePath, markAt, plateOf, scoreAt, scoreLine, touched, wordsAt } from './wheel.ts'

const at = ([x, y]: number[]) => ({ x: x as number, y: y as number })

test('a part of life is filled as far as worked out by hand', () => {
  for (const { area, score, path } of cases.paths) assert.equal(areaPath(area as LifeArea, score), path)
})

test('how it was before is the edge alone', () => {
  for (const { area, score, path } of cases.lines) assert.equal(scoreLine(area as LifeArea, score), path)
})

test('names and marks stand where they were worked out by hand', () => {
  for (const [area, place] of Object.entries(cases.words)) assert.deepEqual(wordsAt(area as LifeArea), at(place))
  for (const [area, place] of Object.entries(cases.marks)) assert.deepEqual(markAt(area as LifeArea), at(place))
})

test('a finger says which part and which mark', () => {
  for (const { at: point, area, score } of cases.touches) {
    assert.deepEqual(touched(at(point)), { area, score })
    assert.equal(scoreAt(area as LifeArea, at(point)), score)
  }
})

test('every part lies there before anything is said', () => {
  assert.equal(AREAS.length, 8)
  assert.equal(barePath('relations'), 'M0 -44A44 44 0 0 0 0 44Z')
  assert.equal(barePath('body'), areaPath('body', 10))
})

test('bare paper lies under a name, and under the dots and people below it', () => {
  const [name, all] = [plateOf(['nnnn'], '', 5, false), plateOf(['nnnn'], 'nnnnnnnnnn', 5, true)]
  assert.deepEqual([name.up, name.down], [4.4, 1.6])
  assert.ok(all.half > name.half && all.down > name.down)
})
