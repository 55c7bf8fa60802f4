// Who is who as one piece: how it lies on the paper, and what it asks beside it.
import { who } from '../../map/views/who.ts'
import type { View } from '../../map/view.ts'
import type { Part } from '../parts.ts'
import WhoPaper from './WhoPaper.svelte'
import WhoPart from './WhoPart.svelte'

export const view: View = who
export const part: Part = { person: WhoPart, quiet: WhoPaper }
