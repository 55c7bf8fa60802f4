// A file with what the server does not have yet, for when nothing else helps.
import { SCHEMA } from '../map/kinds.ts'
import type { Standing } from './standing.ts'

export function rescueText({ page, epoch, device, waiting, rejected, world }: Standing): string {
  const unsent = waiting.map(({ edit }) => edit)
  const refused = rejected.map(({ edit, why }) => ({ ...edit, why }))
  const made = world.now().toISOString()
  const file = { format: 'kring-rescue', version: 1, schema: SCHEMA, made }
  return JSON.stringify({ ...file, kring: page.kring, epoch, device, unsent, refused }, null, 1)
}
