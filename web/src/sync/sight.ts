// What somebody who looks along may see changed, or is closed to them: the device forgets the rest.
import { ask } from './ask.ts'
import { emptyDocument } from './document.ts'
import { purge } from './erase.ts'
import { questionOf, takeNews } from './news.ts'
import { inTurn, review, writeLoose } from './standing.ts'
import type { Standing } from './standing.ts'
import type { Change } from './store.ts'
import { NO_STEPS } from './undo.ts'

/** Whether two epochs are of the same log, seen with other eyes; a restored log has another name. */
export function isOtherSight(before: string, now: string): boolean {
  return before !== now && before.split('.')[0] === now.split('.')[0]
}

/** Begin anew with what may be seen now; only what was never sent stays beside it. */
export async function lookAnew(standing: Standing, epoch: string): Promise<boolean> {
  const outcome = await ask(standing.world, standing.page, { ...questionOf(standing, []), epoch, since: 0 })
  if (outcome.kind !== 'reply') return false
  standing.epoch = epoch
  forgetAll(standing)
  takeNews(standing, outcome.reply)
  review(standing)
  await emptied(standing)
  await purge(standing, outcome.reply.erased)
  return true
}

/** Nothing of this kring is open any more: nothing of it stays but what was never sent. */
export async function close(standing: Standing): Promise<void> {
  forgetAll(standing)
  review(standing)
  await emptied(standing)
}

function forgetAll(standing: Standing): void {
  standing.confirmed = emptyDocument()
  standing.steps = NO_STEPS
  standing.unlogged = []
  standing.stepsKept = standing.epochKept = false
}

function emptied(standing: Standing): Promise<void> {
  return inTurn(standing, async (store) => {
    const [log = []] = await store.read('log')
    return writeLoose(standing, store, log.map(({ key }): Change => ({ box: 'log', key })))
  })
}
