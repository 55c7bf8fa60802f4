// A table with figures in words, without making anything of it.
import { placeNumber, wayNumber, type Figure } from '../../map/figures.ts'
import type { Speech } from '../say.ts'
import type { Table } from './table.ts'

/** Where a figure stands, which way it looks, and what covers or lifts it. */
export function howItStands(figure: Figure, speech: Speech): string {
  const { sort, pose, cover, facing, raised, label, of } = figure
  const looks = sort !== 'fence' && (sort !== 'object' || typeof facing === 'number')
  return [
    (sort === 'part' || sort === 'fence') && (label || of) ? speech.option('figure', 'sort', sort) : '',
    speech.say(`figures.place.${placeNumber(figure.at ?? [0, 0])}`),
    looks ? speech.say(`figures.way.${wayNumber(facing ?? 0)}`) : '',
    pose === 'sitting' || pose === 'lying' ? speech.option('figure', 'pose', pose) : '',
    cover ? speech.option('figure', 'cover', cover) : '',
    raised ? speech.say('figures.on_block') : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What a screen reader says of one figure: how it stands and to whom a thread runs. */
export function describe(table: Table, id: string, speech: Speech): string {
  const one = table.standing.find((standing) => standing.id === id)
  if (!one) return ''
  const tied = table.threads.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
  const names = table.standing.filter((other) => tied.includes(other.id)).map(({ name }) => name)
  const how = howItStands(one.figure, speech)
  return names.length > 0 ? `${how}. ${speech.say('figures.tied_to', { names: speech.list(names) })}` : how
}

/** The whole table, sentence by sentence, for whoever asks. */
export function readOut(table: Table, speech: Speech): string[] {
  // Names keep to themselves: one in Arabic does not turn the sentence around.
  const names = new Map(table.standing.map(({ id, name }) => [id, `\u2068${name}\u2069`]))
  return [
    ...table.standing.map(({ id, figure }) => `${names.get(id)}: ${howItStands(figure, speech)}.`),
    ...table.threads.map(([a, b]) => speech.say('figures.joined', { a: names.get(a) ?? '', b: names.get(b) ?? '' })),
    ...(table.standing.length === 0 ? [speech.say('figures.bare')] : []),
    ...(table.note ? [speech.say('figures.note_said', { note: table.note })] : []),
  ]
}
