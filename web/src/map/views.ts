// Every drawing of people on paper, by its code.
import type { View } from './view.ts'
import { circles, layer } from './views/circles.ts'
import { ecogram } from './views/ecogram.ts'
import { ecomap } from './views/ecomap.ts'
import { genogram } from './views/genogram.ts'
import { neighbourhood } from './views/neighbourhood.ts'
import { web } from './views/web.ts'
import { who } from './views/who.ts'

export const VIEWS: Readonly<Record<string, View>> = Object.fromEntries(
  [circles, ecomap, ecogram, genogram, web, neighbourhood, layer('then'), layer('wished'), who].map((view) => [view.code, view]),
)
