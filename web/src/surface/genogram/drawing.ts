// The genogram as one piece: how it lies on the paper, and what it asks beside it.
import { genogram } from '../../map/views/genogram.ts'
import type { View } from '../../map/view.ts'
import type { Part } from '../parts.ts'
import FamilyCard from './FamilyCard.svelte'
import FamilyPaper from './FamilyPaper.svelte'
import { toFamily } from './moves.ts'

export const view: View = genogram
export const part: Part = { adds: toFamily, person: FamilyCard, middle: FamilyCard, quiet: FamilyPaper, tray: 'genogram.tray' }
