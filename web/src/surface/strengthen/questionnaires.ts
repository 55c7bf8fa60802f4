// What a filled-in questionnaire is told as: plainly, with the other side, and never as a label.
// The same reading as `kring/strengthen/{questionnaires,questionnaire_words}.py`.
import { dayInWords } from '../days.ts'
import { fill } from '../say.ts'
import type { Read } from './read.ts'
import { scored, type Band, type Counted, type Scale, type Scored } from './scoring.ts'

/** A questionnaire that came along, in the words of whoever made it, in one language. */
export interface Pack {
  readonly code: string
  readonly name: string
  readonly about: readonly string[]
  readonly source: string
  /** Made for averages: of one person no figure is told. */
  readonly groups_only: boolean
  readonly items: readonly (Counted & { readonly text: string; readonly options: readonly string[] })[]
  readonly scales: readonly ToldScale[]
}

interface ToldScale extends Scale {
  readonly name: string
  readonly bands: readonly (Band & { readonly words: string; readonly other_side: string })[]
}

/** One scale in words. */
export interface Result {
  readonly name: string
  readonly sentence: string
  readonly words: string
  readonly otherSide: string
}

/** One that was filled in: when, which, what came out and one's own words. */
export interface Done {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly results: readonly Result[]
  readonly words: string
  readonly pack: Pack | null
}

/** What is said beside the words of the pack. */
export interface ResultWords {
  readonly comes_to: string
  readonly skipped: string
  readonly elsewhere: string
}

export function resultsOf(pack: Pack, answers: readonly number[], words: ResultWords): Result[] {
  if (pack.groups_only) return []
  return scored(pack.items, pack.scales, answers).map((one) => {
    const scale = pack.scales.find(({ code }) => code === one.scale)
    const band = scale?.bands.find(({ code }) => code === one.band)
    return { name: scale?.name ?? '', sentence: sentence(one, words), words: band?.words ?? '', otherSide: band?.other_side ?? '' }
  })
}

function sentence({ value, least, most }: Scored, words: ResultWords): string {
  if (value === null) return words.skipped
  return fill(words.comes_to, { value: short(value), least: short(least), most: short(most) })
}

/** A number as short as it is: 9, and 4.5. */
export function short(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '')
}

/** What was filled in, the oldest first; of one that did not come along the own words are there. */
export function historyOf(fillings: readonly Read<'filled'>[], packs: readonly Pack[], words: ResultWords, language: string): Done[] {
  const inOrder = [...fillings].sort((a, b) => Number((a.day ?? '') > (b.day ?? '')) - Number((a.day ?? '') < (b.day ?? '')))
  return inOrder.map((filled) => doneOf(filled, packs, words, language))
}

export function doneOf(filled: Read<'filled'>, packs: readonly Pack[], words: ResultWords, language: string): Done {
  const pack = packs.find(({ code }) => code === filled.pack) ?? null
  return {
    id: filled.id,
    day: filled.day ? dayInWords(language, filled.day) : '',
    title: pack?.name ?? filled.title ?? words.elsewhere,
    results: pack ? resultsOf(pack, filled.answers ?? [], words) : [],
    words: filled.words ?? '',
    pack,
  }
}
