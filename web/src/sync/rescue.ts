// A file with what the server does not have yet, for when nothing else helps.
import { SCHEMA } from '../map/kinds.ts'
import type { Standing } from './standing.ts'
import type { Edit, Rejected } from './wire.ts'

interface Kept {
  readonly kring: string
  readonly made: Date
  readonly epoch: string
  readonly device: string
  readonly unsent: readonly Edit[]
  readonly rejected: readonly Rejected[]
}

export function rescueText({ page, epoch, device, waiting, rejected, world }: Standing): string {
  const unsent = waiting.map(({ edit }) => edit)
  return rescueFile({ kring: page.kring, made: world.now(), epoch, device, unsent, rejected })
}

/** The same, of what lies on a device while no drawing is open. */
export function rescueFile({ kring, made, epoch, device, unsent, rejected }: Kept): string {
  const refused = rejected.map(({ edit, why }) => ({ ...edit, why }))
  const head = { format: 'kring-rescue', version: 1, schema: SCHEMA, made: made.toISOString() }
  return JSON.stringify({ ...head, kring, epoch, device, unsent, refused }, null, 1)
}
