// Every drawing of people on paper, by its code. One that few begin with comes in when it is fetched.
import type { View } from './view.ts'
import { circles, layer } from './views/circles.ts'
import { ecogram } from './views/ecogram.ts'
import { ecomap } from './views/ecomap.ts'
import { neighbourhood } from './views/neighbourhood.ts'
import { web } from './views/web.ts'

export const VIEWS: Record<string, View> = Object.fromEntries(
  [circles, ecomap, ecogram, web, neighbourhood, layer('then'), layer('wished')].map((view) => [view.code, view]),
)
