// The lines of somebody who is carried: a few paths follow the finger, however many lines they are.
import type { LineKind } from '../map/look.ts'
import type { Drawing } from './people.ts'
import { bundlesAround, pen } from './strands.ts'
import type { At } from './viewport.ts'

export interface Leading {
  /** Bring the lines to where the finger is. */
  follow(at: At): void
  /** Back to the lines that lie on the paper. */
  letGo(): void
}

/** Take the lines of somebody off the paper, and lead them along from here on. */
export function lead(stage: HTMLElement, drawing: Drawing, id: string, radius: number): Leading {
  const lying = [...stage.querySelectorAll(`.strand[data-a="${id}"], .strand[data-b="${id}"]`)]
  const holder = stage.querySelector('.led')
  const { kinds, around } = bundlesAround(drawing, id, radius)
  const pens = kinds.map((kind) => ({ line: lineOf(kind), heads: headsOf(kind) }))
  const follow = (at: At): void => {
    around(at).forEach(({ path, heads }, which) => {
      pens[which]?.line.setAttribute('d', path)
      if (heads) pens[which]?.heads.setAttribute('d', heads)
    })
  }
  const there = drawing.byId.get(id)?.place
  if (there) follow(there)
  lying.forEach((strand) => strand.setAttribute('visibility', 'hidden'))
  holder?.replaceChildren(...pens.flatMap(({ line, heads }) => [line, heads]))
  return {
    follow,
    letGo() {
      lying.forEach((strand) => strand.removeAttribute('visibility'))
      holder?.replaceChildren()
    },
  }
}

function lineOf(kind: LineKind): Element {
  const { width, dash, cap, colour } = pen(kind)
  return pathWith({ fill: 'none', stroke: colour, 'stroke-width': String(width), 'stroke-dasharray': dash || 'none', 'stroke-linecap': cap, 'stroke-linejoin': 'round' })
}

function headsOf(kind: LineKind): Element {
  return pathWith({ fill: pen(kind).colour })
}

function pathWith(attributes: Readonly<Record<string, string>>): Element {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value)
  return path
}
