// Whoever leaves for another page of the kring finds there what they drew a moment ago: the way out
// waits until the server has it, and at most a second.
import type { Session } from '../sync/session.ts'

const MOST = 1_000 // ms; what is on the device is safe, and is sent when the drawing is opened again

type Kept = Pick<Session, 'saved' | 'subscribe'>

/** Go as soon as everything is kept, or after a second whatever is kept. */
export function goWhenKept(session: Kept, go: () => void, most = MOST): void {
  let isGone = false
  const leave = () => {
    if (isGone) return
    isGone = true
    deaf()
    clearTimeout(patience)
    go()
  }
  const deaf = session.subscribe(() => {
    if (session.saved().state === 'saved') leave()
  })
  const patience = setTimeout(leave, most)
}

/** Let links out of the drawing wait; not the one that hides the screen at once. */
export function waitAtLinks(session: Kept, stage: HTMLElement): () => void {
  function click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isOwn = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (!link || !isOwn || event.defaultPrevented || link.target || link.rel.includes('noreferrer')) return
    const { state, problem } = session.saved()
    if (state === 'saved' || problem !== null || link.origin !== location.origin) return
    event.preventDefault()
    goWhenKept(session, () => location.assign(link.href))
  }
  stage.addEventListener('click', click)
  return () => stage.removeEventListener('click', click)
}
