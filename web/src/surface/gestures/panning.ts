// A finger on bare paper: a tap as long as it trembles, then the paper moves along.
import { far, TAP_REACH, type Gesture, type Hands, type Touch } from './gesture.ts'
import { idle } from './idle.ts'
import { pinching } from './pinching.ts'

export function panning(hands: Hands, last: Touch, moving = false): Gesture {
  const stay: Gesture = {
    name: 'panning',
    down: (touch) => pinching(hands, last, touch, moving),
    move(touch) {
      if (touch.pointer !== last.pointer || (!moving && far(last, touch) < TAP_REACH)) return stay
      hands.pan(touch.x - last.x, touch.y - last.y)
      return panning(hands, touch, true)
    },
    up(touch) {
      if (touch.pointer !== last.pointer) return stay
      if (moving) hands.settle()
      return idle(hands)
    },
    cancel() {
      if (moving) hands.settle()
      return idle(hands)
    },
  }
  return stay
}
