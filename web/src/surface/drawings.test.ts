import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn, show, uiOf } from './desk.ts'
import { lying, openDrawing } from './drawings.ts'
import { deskWith, thingsOf } from './rehearsal.ts'

const drawings = ['circles', 'ecogram', 'unheard-of', 'card'].map((code) => ({ code, name: code, when: '', credit: '' }))
const DESK = async () => {
  const { desk } = await deskWith(thingsOf([['a', 'alter', { name: 'Oma' }]]))
  return { ...desk, page: { ...desk.page, drawings } }
}

test('another drawing of the same people lies on the table after one act', async () => {
  const desk = await DESK()
  show(desk, { inHand: 'a', tab: 'list' })
  openDrawing(desk, 'ecogram')
  assert.equal(drawn(desk).view.code, 'ecogram')
  assert.notEqual(drawn(desk).byId.get('a')?.place, null)
  assert.deepEqual([uiOf(desk).inHand, uiOf(desk).tab], [null, 'paper'])
})

test('the network card is the list; any other drawing leads away from it again', async () => {
  const desk = await DESK()
  openDrawing(desk, 'card')
  assert.deepEqual([uiOf(desk).tab, uiOf(desk).view, lying(uiOf(desk))], ['list', 'circles', 'card'])
  openDrawing(desk, 'ecogram')
  assert.deepEqual([uiOf(desk).tab, lying(uiOf(desk))], ['paper', 'ecogram'])
})

test('a drawing that cannot be drawn here changes nothing', async () => {
  const desk = await DESK()
  openDrawing(desk, 'unheard-of')
  openDrawing(desk, '')
  assert.equal(drawn(desk).view.code, 'circles')
})

test('on a paper about places or wishes, a name is first taken for one', async () => {
  const desk = await DESK()
  const page = { ...desk.page, drawings: ['wished', 'circles'].map((code) => ({ code, name: code, when: '', credit: '' })) }
  openDrawing({ ...desk, page }, 'wished')
  assert.equal(uiOf(desk).as, 'wished')
  openDrawing({ ...desk, page }, 'circles')
  assert.equal(uiOf(desk).as, 'person')
})
