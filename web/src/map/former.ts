// What a partner is called once the couple is no longer together, or is again.
// A mirror of src/kring/network/former.py; contract/cases/former.json holds both to the same.
import type { RelationType } from './kinds.ts'
import { ends, type Alter, type Network, type Tie } from './network.ts'

const isPartner = (kind: string | undefined): boolean => kind === 'partner' || kind === 'former_partner'

/** As things are now; the stored word stays as it was written. */
export function relationsNow(network: Network, alter: Alter): readonly RelationType[] {
  const kinds = alter.relation_types ?? []
  const couple = kinds.some(isPartner) ? coupleWith(network, alter) : undefined
  if (!couple) return kinds
  const word = hasParted(couple, alter) ? 'former_partner' : 'partner'
  return [...new Set(kinds.map((kind) => (isPartner(kind) ? word : kind)))]
}

function coupleWith({ egos, kinship }: Network, { id }: Alter): Tie | undefined {
  const ego = egos[0]?.id
  const both = (tie: Tie): boolean => ends(tie.id).every((one) => one === ego || one === id)
  return ego === undefined ? undefined : kinship.find((tie) => isPartner(tie.kin) && both(tie) && ends(tie.id)[0] !== ends(tie.id)[1])
}

/** Losing a partner through death does not make them a former one. */
export function hasParted({ kin, union, until }: Tie, { status, died }: Pick<Alter, 'status' | 'died'>): boolean {
  if (kin === 'former_partner' || union === 'separated' || union === 'divorced') return true
  return until !== undefined && union !== 'widowed' && status !== 'dead' && died === undefined
}
