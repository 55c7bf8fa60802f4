// A finger on somebody: a tap as long as it trembles less than 8 pixels, then a drag.
import { far, TAP_REACH, type Gesture, type Hands, type Touch } from './gesture.ts'
import { idle } from './idle.ts'
import { pinching } from './pinching.ts'

export function pressing(hands: Hands, first: Touch, person: string): Gesture {
  const stay: Gesture = {
    name: 'pressing',
    down: (touch) => pinching(hands, first, touch),
    move(touch) {
      if (touch.pointer !== first.pointer || far(first, touch) < TAP_REACH) return stay
      hands.pickUp(person)
      hands.carry(person, touch.x, touch.y)
      return dragging(hands, touch, person)
    },
    up: () => idle(hands), // a tap: the button's own click says the rest
    cancel: () => idle(hands),
  }
  return stay
}

export function dragging(hands: Hands, last: Touch, person: string): Gesture {
  const stay: Gesture = {
    name: 'dragging',
    down(touch) {
      hands.putBack(person)
      return pinching(hands, last, touch, true)
    },
    move(touch) {
      if (touch.pointer !== last.pointer) return stay
      hands.carry(person, touch.x, touch.y)
      return dragging(hands, touch, person)
    },
    up(touch) {
      if (touch.pointer !== last.pointer) return stay
      hands.putDown(person, touch.x, touch.y)
      return idle(hands)
    },
    cancel() {
      hands.putBack(person)
      return idle(hands)
    },
  }
  return stay
}
