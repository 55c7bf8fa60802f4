// Every drawing of people on paper, by its code.
import type { View } from './view.ts'
import { circles, layer } from './views/circles.ts'
import { who } from './views/who.ts'

export const VIEWS: Readonly<Record<string, View>> = Object.fromEntries(
  [circles, layer('then'), layer('wished'), who].map((view) => [view.code, view]),
)
