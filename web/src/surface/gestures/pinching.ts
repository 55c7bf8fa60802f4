// Two fingers: apart is closer, together is further; a short tap with both is undo.
import { far, type Gesture, type Hands, type Touch } from './gesture.ts'
import { idle } from './idle.ts'

const SHORT = 350 // milliseconds
const STILL = 14 // pixels

interface Pinch {
  readonly a: Touch
  readonly b: Touch
  readonly began: readonly [Touch, Touch]
  readonly moved: boolean
}

/** `moved`: one of the fingers was on its way already, so this can be no tap. */
export function pinching(hands: Hands, a: Touch, b: Touch, moved = false): Gesture {
  return pinch(hands, { a, b, began: [a, b], moved })
}

function pinch(hands: Hands, state: Pinch): Gesture {
  const stay: Gesture = {
    name: 'pinching',
    down: () => stay,
    move(touch) {
      const next = followed(state, touch)
      if (next === state) return stay
      if (next.moved) follow(hands, state, next)
      return pinch(hands, next)
    },
    up(touch) {
      const tapped = !state.moved && touch.at - state.began[1].at < SHORT
      if (tapped) hands.undo()
      else hands.settle()
      return afterwards(hands)
    },
    cancel() {
      hands.settle()
      return afterwards(hands)
    },
  }
  return stay
}

function followed(state: Pinch, touch: Touch): Pinch {
  const { a, b, began } = state
  if (touch.pointer !== a.pointer && touch.pointer !== b.pointer) return state
  const isA = touch.pointer === a.pointer
  const moved = state.moved || far(touch, began[isA ? 0 : 1]) > STILL
  return { a: isA ? touch : a, b: isA ? b : touch, began, moved }
}

function follow(hands: Hands, from: Pinch, to: Pinch): void {
  const [x, y] = [(to.a.x + to.b.x) / 2, (to.a.y + to.b.y) / 2]
  hands.pan(x - (from.a.x + from.b.x) / 2, y - (from.a.y + from.b.y) / 2)
  const before = far(from.a, from.b)
  if (before > 0) hands.zoom(far(to.a, to.b) / before, x, y)
}

/** The second finger still has to go up; until then nothing begins. */
function afterwards(hands: Hands): Gesture {
  const stay: Gesture = {
    name: 'lifting',
    down: (touch, under) => idle(hands).down(touch, under),
    move: () => stay,
    up: () => idle(hands),
    cancel: () => idle(hands),
  }
  return stay
}
