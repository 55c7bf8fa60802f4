// A family talk: everybody apart first, then side by side on three scales of one balance.
// The same reading as `kring/network/family_talk.py`; both are held to contract/cases/family_talk.json.
import type { Scale, Value } from '../../map/kinds.ts'
import { isPaid } from '../../map/shapes.ts'
import type { Put } from '../../sync/session.ts'
import { allOf, putsOn, type Read, type Things } from './read.ts'

export const SCALES: readonly Scale[] = ['person', 'family', 'professional']
export const BOXES = ['wants', 'can', 'cannot', 'needs'] as const
export const LONGEST = 2000 // as long as a sentence may be

export type Box = (typeof BOXES)[number]
export type Meeting = Read<'meeting'>
export type Voice = Read<'voice'>

/** One who takes part: on which scale, whether they filled in, and their words once the talk lies open. */
export interface Part {
  readonly who: string
  readonly scale: Scale
  readonly filledIn: boolean
  readonly voice: Voice | null
}

export function talkOf(id: string, things: Things): Meeting | undefined {
  return allOf('meeting', things).find((one) => one.id === id && one.sort === 'family')
}

/** Who takes part, the central person first. Before the talk is opened nobody's words are given. */
export function partsOf(meeting: Meeting, things: Things): Part[] {
  const people = new Set(allOf('alter', things).map(({ id }) => id))
  const egos = allOf('ego', things).map(({ id }) => id)
  const there = new Set([...egos, ...(meeting.who ?? []).filter((who) => people.has(who))])
  return [...there].map((who) => {
    const voice = voiceOf(meeting, who, things)
    const said = voice !== null && BOXES.some((box) => voice[box])
    return { who, scale: voice?.scale ?? scaleOf(who, things), filledIn: said, voice: said && meeting.opened === true ? voice : null }
  })
}

/** What somebody filled in, opened or not; of two tablets that did not see each other both, box by box. */
export function voiceOf(meeting: Meeting, who: string, things: Things): Voice | null {
  const [first, ...others] = voicesOf(meeting, who, things)
  if (!first || !others.length) return first ?? null
  const joined = BOXES.map((box) => [box, joinedOf([first, ...others].flatMap((one) => one[box] ?? []))])
  return { ...first, ...Object.fromEntries(joined) } as Voice
}

function joinedOf(words: readonly string[]): string | undefined {
  return [...words.filter(Boolean).join('\n')].slice(0, LONGEST).join('') || undefined
}

function voicesOf(meeting: Meeting, who: string, things: Things): Voice[] {
  return allOf('voice', things).filter((one) => one.meeting === meeting.id && one.of === who)
}

export function scaleOf(who: string, things: Things): Scale {
  const alter = allOf('alter', things).find(({ id }) => id === who)
  if (!alter) return 'person'
  return isPaid(alter) ? 'professional' : 'family'
}

/** Write some boxes of somebody; a box written anew is written for both tablets. `id` is that of a new voice. */
export function written(meeting: Meeting, who: string, boxes: Readonly<Record<string, Value>>, things: Things, id: string): Put[] {
  const [first, ...others] = voicesOf(meeting, who, things)
  if (first) {
    const emptied = others.flatMap((one) => BOXES.filter((box) => box in boxes && one[box]).flatMap((box) => putsOn(one.id, 'voice', { [box]: null })))
    return [...putsOn(first.id, 'voice', boxes), ...emptied]
  }
  const seen: Record<string, Value> = meeting.opened && meeting.visibility ? { visibility: meeting.visibility } : {}
  return putsOn(id, 'voice', { meeting: meeting.id, of: who, scale: scaleOf(who, things), ...seen, ...boxes })
}

/** Lay it side by side; who may see the talk may see the boxes of which nothing else was said. */
export function opening(meeting: Meeting, things: Things): Put[] {
  const { id, visibility } = meeting
  const unsaid = allOf('voice', things).filter((voice) => voice.meeting === id && !voice.visibility)
  return [...putsOn(id, 'meeting', { opened: true }), ...(visibility ? unsaid.flatMap((voice) => putsOn(voice.id, 'voice', { visibility })) : [])]
}
