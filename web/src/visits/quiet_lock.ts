// Nobody has touched the screen for a while: the kring locks itself again.
const QUIET = 10 * 60_000 // ms
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const

/** Lock after ten minutes without a touch, also when the device slept in between. */
export function lockWhenQuiet(lock: () => void): void {
  let last = Date.now()
  const touched = () => (last = Date.now())
  const look = () => {
    if (Math.abs(Date.now() - last) >= QUIET) lock()
  }
  for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', look)
  setInterval(look, 5_000)
}
