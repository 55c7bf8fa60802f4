import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asideOf, besideSizes, isFirst, keptInside, namesOf, sizesFor, waitingNames, writtenOn } from './layout.ts'
import { SECTORS } from '../map/look.ts'
import { widthOf } from '../map/text.ts'
import { circles } from '../map/views/circles.ts'
import { drawingOf } from './people.ts'
import { ENGLISH, thingsOf, THREE } from './rehearsal.ts'
import { unit, WHOLE } from './viewport.ts'

type Row = Parameters<typeof thingsOf>[0][number]

const VIEW = { ...WHOLE, width: 800, height: 660 }
const drawing = drawingOf(THREE, circles, ENGLISH)

test('everybody on the paper has a name beside the sign', () => {
  const names = namesOf(drawing.people, VIEW, sizesFor(VIEW, 3), { obstacles: circles.obstacles(drawing.network), texts: [] })
  assert.deepEqual([...names.keys()], ['a', 'b', 'c'])
  for (const name of names.values()) assert.ok(Math.hypot(name.dx, name.dy) > 15)
})

test('names stay the very same until something moves them', () => {
  const under = { obstacles: circles.obstacles(drawing.network), texts: [] }
  const before = namesOf(drawing.people, VIEW, sizesFor(VIEW, 3), under)
  const again = namesOf(drawing.people, VIEW, sizesFor(VIEW, 3), { ...under }, before)
  for (const [id, name] of before) assert.equal(again.get(id), name)
  const below = again.get('a')!
  const place = drawing.people.find(({ id }) => id === 'a')!.place!
  const wall = { x: place.x, y: place.y + 20, width: 60, height: 30 }
  const moved = namesOf(drawing.people, VIEW, sizesFor(VIEW, 3), { ...under, obstacles: [...under.obstacles, wall] }, again)
  assert.notDeepEqual(moved.get('a'), below)
})

test('a name in a crowd comes where it would come from nothing, whoever was put down before', () => {
  const circle = (count: number, turn: number) =>
    drawingOf(
      thingsOf([
        ['e', 'ego', {}],
        ...Array.from({ length: count }, (_, at): Row => [`p${at}`, 'alter', { name: `Somebody ${at}`, sector: SECTORS[(at + turn) % 4] ?? null }]),
        ...Array.from({ length: count }, (_, at): Row => [`e~p${at}`, 'bond', { closeness: 1 + ((at * 7 + turn) % 4) }]),
      ]),
      circles,
      ENGLISH,
    ).people
  const under = { obstacles: circles.obstacles(drawing.network), texts: [] }
  let before: ReturnType<typeof namesOf> | undefined
  for (const [count, turn] of [[60, 0], [61, 0], [60, 0], [80, 1], [40, 1], [41, 0]] as const) {
    const people = circle(count, turn)
    const again = namesOf(people, VIEW, sizesFor(VIEW, 60), under, before)
    assert.deepEqual(again, namesOf(people, VIEW, sizesFor(VIEW, 60), under))
    before = again
  }
})

test('in a crowd whoever is new has a name at once, and all names are laid out once there is time', () => {
  const crowd = (count: number) =>
    drawingOf(
      thingsOf([
        ['e', 'ego', {}],
        ...Array.from({ length: count }, (_, at): Row => [`p${at}`, 'alter', { name: `Somebody ${at}` }]),
        ...Array.from({ length: count }, (_, at): Row => [`e~p${at}`, 'bond', { closeness: 4 }]),
        ...Array.from({ length: count }, (_, at): Row => [`circles~p${at}`, 'spot', { at: [90 * Math.cos(at), 90 * Math.sin(at)] }]),
      ]),
      circles,
      ENGLISH,
    ).people
  const under = { obstacles: circles.obstacles(drawing.network), texts: [] }
  const sizes = sizesFor(VIEW, 80)
  const before = namesOf(crowd(80), VIEW, sizes, under)
  const first = namesOf(crowd(81), VIEW, sizes, under, before, false)
  assert.ok(isFirst(first) && first.has('p80'))
  for (const [id, name] of before) assert.equal(first.get(id), name)
  const after = namesOf(crowd(81), VIEW, sizes, under, first)
  assert.ok(!isFirst(after))
  assert.deepEqual(after, namesOf(crowd(81), VIEW, sizes, under))
  assert.ok(!isFirst(namesOf(crowd(31), VIEW, sizes, under, namesOf(crowd(30), VIEW, sizes, under), false)))
})

test('many people have smaller signs, and letters one can still read', () => {
  assert.ok(sizesFor(VIEW, 60).radius < sizesFor(VIEW, 10).radius)
  assert.ok(sizesFor(VIEW, 60).letters >= 0.8 * VIEW.letters)
  assert.ok(sizesFor({ ...VIEW, letters: 32 }, 10).letters > sizesFor(VIEW, 10).letters)
})

test('where names stand in rows they are on the right, and on one line where letters are too large', () => {
  const { people } = drawingOf(
    thingsOf([
      ['ego', 'ego', {}],
      ['a', 'alter', { name: 'tante Godelieve van hiernaast' }],
      ['ego~a', 'bond', { closeness: 1 }],
    ]),
    circles,
    ENGLISH,
  )
  const screen = { ...WHOLE, width: 800, height: 800, letters: 16 }
  const names = (letters: number) =>
    namesOf(people, screen, sizesFor(screen, 1), {
      obstacles: [],
      texts: [],
      beside: { room: 40, letters, most: () => 2, under: () => ['0470'] },
    }).get('a')!
  assert.deepEqual(names(99).lines.at(-1), '0470')
  assert.ok(names(99).lines.length === 3 && names(99).dx > 0)
  assert.equal(names(1).lines.length, 1)
})

test('on a phone a name and a word of the paper stay inside its edges, and long names take two lines', () => {
  const phone = { ...VIEW, width: 370, height: 290 } // 290 / 218 = 1.33 pixels a unit: 139 to each side
  const box = keptInside({ x: 140, y: 0, width: 60, height: 5 }, phone)
  assert.equal(Math.round(box.x), 108) // 139 - 1 - 30
  assert.equal(keptInside({ x: 140, width: 60 }, { ...phone, zoom: 2 }).x, 140)
  const word = { x: 104, y: 0, lines: ['school en werk'], size: 4.4, anchor: 'start' as const }
  assert.ok(asideOf(word, phone) < 0)
  assert.equal(asideOf({ ...word, optional: true }, phone), 0)
  assert.equal(asideOf(word, { ...VIEW, width: 1000 }), 0)
  const long = { ...drawing.people[0]!, name: 'toneelgroep De Achterdeur' }
  const lines = (view: typeof phone) => namesOf([long], view, sizesFor(view, 1), { obstacles: [], texts: [] }).get('a')?.lines.length
  assert.deepEqual([lines(VIEW), lines(phone)], [1, 2])
})

test('names keep off the buttons to bring the paper closer, at the right side', () => {
  const words = 'iemand die de weg weet naar een sportclub'
  const { people } = drawingOf(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: words }],
      ['e~a', 'bond', { closeness: 4 }],
      ['circles~a', 'spot', { at: [92, 0] }],
    ]),
    circles,
    ENGLISH,
  )
  const view = { ...WHOLE, width: 800, height: 610 }
  const name = namesOf(people, view, sizesFor(view, 1), { obstacles: [], texts: [] }).get('a')!
  const place = people[0]!.place!
  const [x, y] = [400 + place.x * unit(view) + name.dx, 305 + place.y * unit(view) + name.dy]
  const half = (Math.max(...name.lines.map(widthOf)) * sizesFor(view, 1).letters) / 2
  const high = name.lines.length * 0.6 * sizesFor(view, 1).letters
  assert.ok(x + half <= 800 - 11 - 44 || Math.abs(y - 305) - high >= 47, `${x + half} ${y}`)
})

const PHONE = { ...WHOLE, width: 370, height: 290 }

test('on a telephone names of a crowd wait until the paper comes closer, the closest people last', () => {
  const { people } = drawingOf(
    thingsOf([
      ['e', 'ego', {}],
      ...Array.from({ length: 60 }, (_, at): Row => [`p${at}`, 'alter', { name: `Somebody ${at}` }]),
      ...Array.from({ length: 60 }, (_, at): Row => [`e~p${at}`, 'bond', { closeness: 1 + (at % 4) }]),
    ]),
    circles,
    ENGLISH,
  )
  const names = (view: typeof PHONE) => namesOf(people, view, sizesFor(view, 60), { obstacles: [], texts: [], corners: ['family', 'fellows', 'work', 'society'] })
  const [whole, closer] = [names(PHONE), names({ ...PHONE, zoom: 4 })]
  assert.ok(waitingNames(whole) > 10)
  assert.ok(waitingNames(closer) < waitingNames(whole) / 3)
  assert.equal(whole.get('p0')?.waits, false)
})

test('a word in the corner stays free', () => {
  const { people } = drawingOf(
    thingsOf([
      ['e', 'ego', {}],
      ['a', 'alter', { name: 'tante Godelieve' }],
      ['e~a', 'bond', { closeness: 4 }],
      ['circles~a', 'spot', { at: [-70, -70] }],
    ]),
    circles,
    ENGLISH,
  )
  const at = (corners: string[]) => namesOf(people, PHONE, sizesFor(PHONE, 1), { obstacles: [], texts: [], corners }).get('a')
  assert.notDeepEqual(at(['A VERY LONG WORD FOR FAMILY', '', '', '']), at([]))
})

test('letters on lines that would lie on each other are left out, and names of rings stay', () => {
  const letters = (x: number) => ({ x, y: 0, lines: ['PG'], size: 4 })
  const texts = [letters(0), letters(1), letters(60), { x: 0, y: 0, lines: ['close'] }]
  assert.deepEqual(writtenOn(texts, PHONE), [texts[0], texts[2], texts[3]])
})

test('names in rows can be read where rows leave room, and never run into the next row', () => {
  const tablet = { ...WHOLE, width: 640, height: 500, half: { width: 166, height: 118 } } // 1.93 pixels a unit
  assert.equal(besideSizes(tablet, 4, 5.4).letters, 0.8 * 16)
  const crowd = besideSizes({ ...tablet, width: 370, height: 270 }, 60, 5.4) // 1.11 pixels a unit
  assert.equal(crowd.letters, 9)
  assert.equal(besideSizes({ ...tablet, zoom: 5 }, 4, 5.4).letters, 1.4 * 16)
})
