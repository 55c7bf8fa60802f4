// While lines are drawn: a pull from one person to another ties them; a tap does too, by click.
import { far, TAP_REACH, type Gesture, type Hands, type Touch } from './gesture.ts'
import { idle } from './idle.ts'
import { pinching } from './pinching.ts'

export function pulling(hands: Hands, first: Touch, from: string, pulled = false): Gesture {
  const stay: Gesture = {
    name: 'tying',
    down(touch) {
      hands.letLineGo()
      return pinching(hands, first, touch, pulled)
    },
    move(touch) {
      if (touch.pointer !== first.pointer) return stay
      if (!pulled && far(first, touch) < TAP_REACH) return stay
      hands.pullLine(from, touch.x, touch.y)
      return pulled ? stay : pulling(hands, first, from, true)
    },
    up(touch) {
      if (touch.pointer !== first.pointer) return stay
      if (pulled) hands.dropLine(from, touch.x, touch.y)
      return idle(hands)
    },
    cancel() {
      hands.letLineGo()
      return idle(hands)
    },
  }
  return stay
}
