// When to come to the server: at once with something to say, else at a calm pace.
import type { World } from './world.ts'
import type { Pace } from './exchange.ts'

const TOGETHER = 2_000 // ms, while another device is on the kring
const ALONE = 2_500 // ms: whoever comes to this kring is seen within three seconds
const LONGEST = 60_000 // ms, when nobody answers

export interface Poller {
  /** There is something to say; while nobody answers that waits for the next try. */
  nudge(): void
  /** Come now, whatever went before: the network is back, or the person is. */
  wake(): void
  stop(): void
}

export function startPoller(world: World, act: () => Promise<Pace>, idle: () => boolean): Poller {
  let failures = 0
  let running = false
  let again = false
  let stopped = false
  let leave = () => {}

  async function run(): Promise<void> {
    leave()
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = true
    again = false
    const pace = await act().catch(() => ({ ok: false, more: false, others: false }))
    running = false
    failures = pace.ok ? 0 : failures + 1
    if (!stopped) next(pace)
  }

  function next(pace: Pace): void {
    if (pace.ok && (again || pace.more)) void run()
    // Out of sight with nothing to send: wait until somebody looks again.
    else if (!world.hidden() || !idle()) leave = world.after(delay(pace), () => void run())
  }

  function delay(pace: Pace): number {
    if (pace.ok) return pace.others ? TOGETHER : ALONE
    const longest = Math.min(LONGEST, 1_000 * 2 ** Math.min(failures, 10))
    return longest * (0.5 + world.random() / 2)
  }

  return {
    nudge() {
      if (!failures) void run()
    },
    wake() {
      failures = 0
      void run()
    },
    stop() {
      stopped = true
      leave()
    },
  }
}
