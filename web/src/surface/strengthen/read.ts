// The things of a kring by kind, as the rules of the path read them.
import type { FieldsOf, Kind } from '../../map/kinds.ts'
import { networkOf, type Network } from '../../map/network.ts'
import type { Put } from '../../sync/session.ts'
import type { Thing } from '../../sync/wire.ts'

export type Things = ReadonlyMap<string, Thing>
export type Read<K extends keyof FieldsOf> = FieldsOf[K] & { readonly id: string }

/** What is there of a kind, in the order in which it came; what was put aside is not. */
export function allOf<K extends keyof FieldsOf & Kind>(kind: K, things: Things): Read<K>[] {
  return [...things.values()]
    .filter((thing) => thing.kind === kind && !thing.fields['deleted'])
    .map(({ id, fields }) => ({ ...fields, id }) as Read<K>)
}

export function networkIn(things: Things): Network {
  return networkOf(things.values())
}

/** What the first central person and somebody mean to each other stands under this id, said or not. */
export function bondIdIn({ egos, bonds }: Network, who: string): string {
  return bonds.get(who)?.id ?? `${egos[0]?.id ?? 'ego'}~${who}`
}

/** The edits of one thing, field by field. */
export function putsOn(entity: string, kind: Put['kind'], said: Readonly<Record<string, Put['value']>>): Put[] {
  return Object.entries(said).map(([field, value]) => ({ entity, kind, field, value }))
}
