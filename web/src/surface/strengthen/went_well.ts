// Moments of which somebody told that they went well: where a talent can be found.
// The same reading as `kring/network/went_well.py`; both are held to contract/cases/went_well.json.
import { allOf, type Things } from './read.ts'

export interface WentWell {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly helpedBy: readonly string[]
}

/** What went well by the person's own telling, of which no talent was made yet. */
export function wentWell(things: Things): WentWell[] {
  const told = allOf('talent', things).map(({ story }) => story)
  const steps = allOf('step', things).filter(({ state }) => state === 'done')
  const hopes = allOf('hope', things).filter(({ state }) => state === 'came_true')
  const events = allOf('event', things).filter(({ silent, helped, helped_by }) => !silent && (helped || helped_by?.length))
  const found = [
    ...steps.map(({ id, text, celebrated, how_was, with_whom }) => moment(id, text, celebrated || how_was || text, with_whom)),
    ...hopes.map(({ id, text }) => moment(id, text, text)),
    ...events.map(({ id, title, helped, helped_by }) => moment(id, title, helped || title, helped_by)),
  ]
  return found.filter(({ words }) => words && !told.includes(words))
}

function moment(id: string, title = '', words = '', helpedBy: readonly string[] = []): WentWell {
  return { id, title: title || words, words, helpedBy }
}
