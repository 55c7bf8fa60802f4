// Who is who: eight boxes around the middle, with whom one calls for what.
import { bubbleOf, BUBBLES } from '../bubbles.ts'
import type { Bubble } from '../kinds.ts'
import { INK, PERSON_RADIUS, scaleFor } from '../look.ts'
import type { Network } from '../network.ts'
import { ends } from '../network.ts'
import { egoPlaces, type Place } from '../placing.ts'
import { shapePath } from '../shapes.ts'
import { spotPut, type Ground, type Put, type Speaks, type View } from '../view.ts'
import type { BubbleBox, Called, Layout } from '../who_cards.ts'
import { layOut } from '../who_layout.ts'
import { widthOf } from '../text.ts'
import { worksTogether } from '../who_lines.ts'

const BESIDE: Place = { x: 0, y: 300 } // beside the paper: taken off by hand
const CORNER = 5
const HEAD = 5.6
const WIDE_AT_MOST = 1.2 // times as wide as guessed: bold, in whatever face the browser has
const QUIET = '#6b675d'
const EDGE = '#a9a291'
const MARGIN = 6

interface Sheet {
  readonly layout: Layout
  readonly bubbles: ReadonlyMap<string, Bubble>
}

const sheets = new WeakMap<Network, Sheet>()

/** The sheet of a network is laid out once, however often it is asked for. */
function sheetOf(network: Network): Sheet {
  const known = sheets.get(network)
  if (known) return known
  const called = network.alters.flatMap((alter): Called[] => {
    const bubble = bubbleOf(network, alter)
    const name = alter.name ?? alter.met_at ?? '…'
    const { what_for = '', phone = '', when = '' } = alter
    return bubble ? [{ id: alter.id, bubble, name, what_for, phone, when }] : []
  })
  const sheet = {
    layout: layOut(called, PERSON_RADIUS * scaleFor(called.length)),
    bubbles: new Map(called.map(({ id, bubble }) => [id, bubble])),
  }
  sheets.set(network, sheet)
  return sheet
}

export const who: View = {
  code: 'who',
  showsTies: false,
  hasQuadrants: false,
  isChosen: true,
  half(network) {
    const { halfWidth, halfHeight } = sheetOf(network).layout
    return { width: halfWidth + MARGIN, height: halfHeight + MARGIN }
  },
  places: (network) => new Map([...sheetOf(network).layout.cards].map(([id, { x, y }]) => [id, { x, y }])),
  middle: (network) => egoPlaces(Math.max(network.egos.length, 1)),
  centre: () => null,
  ground: (network, _, words) => groundOf(network, words),
  obstacles: () => [],
  namesBeside: (network) => ({
    letters: sheetOf(network).layout.size,
    room: sheetOf(network).layout.room,
    most: (id) => (sheetOf(network).layout.cards.get(id)?.lines ?? []).filter(({ bold }) => bold).length,
    under: (id) => (sheetOf(network).layout.cards.get(id)?.lines ?? []).filter(({ bold }) => !bold).map(({ text }) => text),
  }),
  parts: () => BUBBLES,
  partName: (part, words) => words.option('alter', 'bubble', part),
  partOf: (network, alter) => sheetOf(network).bubbles.get(alter.id) ?? null,
  onPaper: (at) => at,
  putDown: (network, _, id, at) => [...intoBubble(network, id, nearest(sheetOf(network).layout, at))],
  into: (network, _, id, part) => intoBubble(network, id, part as Bubble),
  lift: (_, __, id) => [{ entity: id, kind: 'alter', field: 'bubble', value: null }, spotPut('who', id, BESIDE)],
}

function intoBubble(network: Network, id: string, bubble: Bubble): Put[] {
  const back = network.spots.has(`who~${id}`) ? [spotPut('who', id, null)] : []
  return [...back, { entity: id, kind: 'alter', field: 'bubble', value: bubble }]
}

function nearest(layout: Layout, at: Place): Bubble {
  const far = (bubble: Bubble): number => {
    const box = layout.boxes.get(bubble) as BubbleBox
    const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width)
    const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height)
    return Math.hypot(dx, dy)
  }
  return BUBBLES.reduce((best, bubble) => (far(bubble) < far(best) ? bubble : best))
}

function groundOf(network: Network, words: Speaks): Ground {
  const { layout, bubbles } = sheetOf(network)
  const pairs = network.ties.filter((tie) => tie.works_together).map(({ id }) => ends(id))
  const lines = worksTogether(layout, bubbles, pairs)
  const first = network.alters.filter(({ id, emergency }) => emergency && layout.cards.has(id))
  return {
    strokes: [
      ...[...layout.boxes.values()].map((box) => ({ path: boxPath(box), colour: EDGE, width: 0.5, fill: '#fffdf9' })),
      ...lines.map(({ path }) => ({ path, colour: INK, width: 1 })),
      ...lines.flatMap((line) => line.ends.map(({ x, y }) => ({ path: shapePath('circle', x, y, 1.1), fill: INK }))),
      ...first.map(({ id }) => {
        const card = layout.cards.get(id) as Place
        return { path: shapePath('circle', card.x, card.y, layout.sign + 1), colour: INK, width: 0.7 }
      }),
    ],
    texts: BUBBLES.map((bubble) => {
      const { x, y, width } = layout.boxes.get(bubble) as BubbleBox
      const name = words.option('alter', 'bubble', bubble)
      const size = Math.min(HEAD, (width - 6) / (widthOf(name) * WIDE_AT_MOST)) // a long one smaller, not cut
      return { x: x + 3, y: y + 5.2, lines: [name], size, anchor: 'start' as const, colour: QUIET, bold: true }
    }),
  }
}

function boxPath({ x, y, width, height }: BubbleBox): string {
  const arc = `a${CORNER} ${CORNER} 0 0 1 `
  const [wide, high] = [width - 2 * CORNER, height - 2 * CORNER]
  return `M${x + CORNER} ${y}h${wide}${arc}${CORNER} ${CORNER}v${high}${arc}-${CORNER} ${CORNER}h-${wide}${arc}-${CORNER} -${CORNER}v-${high}${arc}${CORNER} -${CORNER}Z`
}
