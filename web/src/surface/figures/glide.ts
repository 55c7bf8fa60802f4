// From one number to another in a moment, frame by frame; at once for whoever wants no motion.

const DURATION = 450 // milliseconds

/** Gives the way to stop halfway. */
export function glide(from: number, to: number, set: (value: number) => void): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still || from === to) {
    set(to)
    return () => undefined
  }
  let frame = 0
  const began = performance.now()
  const step = (time: number): void => {
    const part = Math.min(1, Math.max(0, (time - began) / DURATION))
    set(from + (to - from) * eased(part))
    if (part < 1) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}

function eased(part: number): number {
  return part * part * (3 - 2 * part)
}
