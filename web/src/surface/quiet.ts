// What can wait until whatever was just done is seen.

const LONGEST = 400 // milliseconds; then it has waited long enough
const NO_IDLE = 60 // for browsers that cannot tell when nothing is going on

/** Do something as soon as what just changed is painted; gives the way to call it off. */
export function afterPaint(act: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (later = setTimeout(act)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(later)
  }
}

/** Do something once what just changed is painted and nothing else is going on; gives the way to call it off. */
export function whenQuiet(act: () => void): () => void {
  let callOff = (): void => cancelAnimationFrame(frame)
  const frame = requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) {
      const idle = requestIdleCallback(act, { timeout: LONGEST })
      callOff = () => cancelIdleCallback(idle)
    } else {
      const later = setTimeout(act, NO_IDLE)
      callOff = () => clearTimeout(later)
    }
  })
  return () => callOff()
}
