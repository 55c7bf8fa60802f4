// What somebody does on the wheel, one function for one human act, with the words that go with it.
import { ABOUT_ID, type LifeArea, type Value } from '../../map/kinds.ts'
import type { Rating } from '../../map/network.ts'
import { newest } from '../../map/rounds.ts'
import { act, announce, drawn, show, type Desk } from '../desk.ts'
import { today } from '../rounds/days.ts'
import { sayToday } from '../rounds/said.ts'
import type { Speech } from '../say.ts'

/** What was said last of a part of life, and what before that. */
export function saidOf(ratings: readonly Rating[], until?: string): Map<string, Rating[]> {
  return newest(ratings, ({ area }) => area, until)
}

/** Say how a part of life is; null says nothing about it any longer. */
export function rate(desk: Desk, area: LifeArea, score: number | null): void {
  say(desk, area, { score })
  show(desk, { chosen: area })
  announce(desk, desk.speech.say('wheel.area', { area: areaName(area, desk.speech), score: scoreSaid(score, desk.speech) }))
}

export function tellOf(desk: Desk, area: LifeArea, field: 'importance' | 'words' | 'who' | 'where', value: Value): void {
  say(desk, area, { [field]: value })
}

function say(desk: Desk, area: LifeArea, changes: Readonly<Record<string, Value>>): void {
  const day = today()
  const puts = sayToday(desk.session.things(), {
    kind: 'rating',
    id: `rating-${day}-${area}`,
    today: day,
    last: saidOf(drawn(desk).network.ratings).get(area)?.[0],
    changes: { area, ...changes },
    along: ['score', 'importance', 'words', 'who', 'where'],
  })
  act(desk, puts, desk.speech.say('wheel.act'))
}

export function callIt(desk: Desk, word: Value): void {
  act(desk, [{ entity: ABOUT_ID, kind: 'about', field: 'life_word', value: word }], desk.speech.say('wheel.act'))
}

export function areaName(area: LifeArea, speech: Speech): string {
  return speech.option('rating', 'area', area)
}

export function scoreSaid(score: number | null | undefined, { say, language }: Speech): string {
  if (score == null) return say('wheel.unsaid')
  return say('wheel.marked', { score: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(score) })
}

/** The other drawing to compare with: that of a chosen day, else what was said before the last. */
export function scoreBefore(said: readonly Rating[], then: readonly Rating[] | undefined): number | null {
  if (then) return then[0]?.score ?? null
  return said.slice(1).find(({ score }) => score != null)?.score ?? null
}
