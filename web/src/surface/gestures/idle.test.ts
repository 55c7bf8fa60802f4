import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ON_PAPER, ON_WIM, recorded, touch } from './gesture.test.ts'
import { idle } from './idle.ts'

test('what begins depends on what lies under the finger, and on whether lines are drawn', () => {
  assert.equal(idle(recorded().hands).down(touch(0), ON_WIM).name, 'pressing')
  assert.equal(idle(recorded().hands).down(touch(0), ON_PAPER).name, 'panning')
  assert.equal(idle(recorded(true).hands).down(touch(0), ON_WIM).name, 'tying')
})

test('from the tray one drags also while lines are drawn', () => {
  assert.equal(idle(recorded(true).hands).down(touch(0), { person: 'wim', onPaper: false }).name, 'pressing')
})
