// Nobody touches the drawing.
import { pressing } from './dragging.ts'
import type { Gesture, Hands } from './gesture.ts'
import { panning } from './panning.ts'
import { pulling } from './tying.ts'

export function idle(hands: Hands): Gesture {
  const stay: Gesture = {
    name: 'idle',
    down(touch, under) {
      if (under.person !== null && hands.isTying() && under.onPaper) return pulling(hands, touch, under.person)
      if (under.person !== null) return pressing(hands, touch, under.person)
      return under.onPaper ? panning(hands, touch) : stay
    },
    move: () => stay,
    up: () => stay,
    cancel: () => stay,
  }
  return stay
}
