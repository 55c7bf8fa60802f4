// What the signs of this family mean: only what really stands in the drawing.
import { drawnAs } from '../../map/genogram/feelings.ts'
import { drawnAlter, drawnEgo, insideOf, outlineOf } from '../../map/genogram/signs.ts'
import { coupleMarks, PENS, slashesOf } from '../../map/genogram/strokes.ts'
import { coupleOf, type Union } from '../../map/genogram/claims.ts'
import { INK } from '../../map/look.ts'
import type { Misfit } from '../../map/genogram/kin.ts'
import type { Network } from '../../map/network.ts'
import type { Speaks, Stroke } from '../../map/view.ts'
import { layoutFor } from '../../map/views/genogram.ts'

export interface Entry {
  readonly key: string
  readonly said: string
  readonly strokes: readonly Stroke[]
}

const CHILDREN = ['biological', 'adopted', 'foster', 'step']

/** What does not fit, with whom, and in which years; of everybody or of one of them. */
export function familyMisfits(network: Network, words: Speaks, about?: string): string[] {
  return layoutFor(network)
    .misfits.filter(({ people }) => about === undefined || people.includes(about))
    .map((misfit) => misfitSaid(misfit, network, words))
}

/** One sentence; to a central person without a name another one, since "me has" is no language. */
function misfitSaid({ code, people }: Misfit, { egos, alters }: Network, words: Speaks): string {
  const all = [...egos, ...alters]
  const find = (id: string | undefined) => all.find((one) => one.id === id)
  const nameOf = (id: string | undefined): string => find(id)?.name ?? words.say('paper.someone')
  const born = (id: string | undefined): string => String(find(id)?.born ?? '…')
  const me = egos.find(({ name }) => !name)?.id
  const others = people.filter((id) => id !== me)
  const [one, other] = [people[0], people.at(-1)]
  const isMine = others.length < people.length
  const about = isMine ? (code === 'parent_younger' && one !== me ? '.of_me' : '.me') : ''
  return words.say(`genogram.misfit.${code}${about}`, {
    one: nameOf(one),
    other: nameOf(others.at(-1)),
    one_born: born(one),
    other_born: born(other),
    names: others.map(nameOf).join(', '),
  })
}

export function legendOf(network: Network, words: Speaks, showsFeelings: boolean): Entry[] {
  const { couples, lines, places } = layoutFor(network)
  const unions = [...new Set(couples.map(({ couple }) => couple.union ?? 'unsaid'))]
  const apart = couples.some(({ couple }) => slashesOf(couple) === 1 && couple.union !== 'separated')
  const children = CHILDREN.filter((kind) => lines.some((line) => line.kind === kind))
  const feelings = showsFeelings
    ? [...new Set(network.kinship.filter(({ id }) => id.split('~').every((one) => places.has(one))).flatMap(({ feeling }) => feeling ?? []))]
    : []
  const across = (kind: string): Stroke => ({ ...PENS[kind], path: 'M-6 0H6' })
  const marked = (union: Union | null, former = false): Stroke[] => coupleMarks(coupleOf('', '', { union, former }), { x: 3.4, y: 0 })
  return [
    ...signs(network, words, places),
    ...unions.map((kind) => ({
      key: kind,
      said: kind === 'unsaid' ? words.say('genogram.unsaid') : words.option('tie', 'union', kind),
      strokes: [across(kind), ...(kind === 'unsaid' ? [] : marked(kind))],
    })),
    ...(apart ? [{ key: 'apart', said: words.say('genogram.apart'), strokes: [across('unsaid'), ...marked(null, true)] }] : []),
    ...children.map((kind) => ({
      key: kind,
      said: kind === 'biological' ? words.say('genogram.born') : words.option('tie', 'parentage', kind),
      strokes: [{ ...PENS[kind], path: 'M-4 -3.4H4' }, { ...PENS[kind], path: 'M0 -3.4V3.4' }],
    })),
    ...(network.alters.some(({ lives_with: home }) => home) ? [{ key: 'household', said: words.say('genogram.household'), strokes: [across('household')] }] : []),
    ...feelings.map((feeling) => ({
      key: feeling,
      said: words.option('tie', 'feeling', feeling),
      strokes: drawnAs(feeling, [{ x: -6, y: 0 }, { x: 6, y: 0 }]),
    })),
  ]
}

function signs({ egos, alters }: Network, words: Speaks, places: ReadonlyMap<string, unknown>): Entry[] {
  const found = new Map<string, Entry>()
  for (const drawn of [...egos.map(drawnEgo), ...alters.filter(({ id }) => places.has(id)).map(drawnAlter)]) {
    const key = drawn.special ?? drawn.sign
    // A square that was chosen stands for what the person says; only "not chosen" has a meaning.
    const isTold = drawn.special !== null || key === 'diamond'
    const said =
      key === 'animal' ? words.say('genogram.animal')
      : drawn.special ? words.option('alter', 'unborn', key)
      : words.say('genogram.no_shape')
    const plain = { ...drawn, isEgo: false, isDead: false }
    const strokes = [outlineOf(plain, 2.9), insideOf(plain, 2.9)].filter(Boolean).map((path) => ({ path, colour: INK, width: 0.5 }))
    if (isTold && !found.has(key)) found.set(key, { key, said, strokes })
    if (drawn.isDead && !found.has('dead')) {
      found.set('dead', { key: 'dead', said: words.say('genogram.dead'), strokes: [outlineOf(drawn, 2.9), insideOf(drawn, 2.9)].map((path) => ({ path, colour: INK, width: 0.5 })) })
    }
  }
  return [...found.values()]
}
