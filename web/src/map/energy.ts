// What contacts do with somebody's energy: which give, which cost, which do both. A count, no sum.
import type { Network } from './network.ts'

export interface Energy {
  readonly gives: number
  readonly costs: number
  readonly both: number
  readonly unknown: number
}

/** By where most energy goes; of who is there now. */
export function energyOf(network: Network): Energy {
  const found = { gives: 0, costs: 0, both: 0, unknown: 0 }
  for (const { id, status } of network.alters) {
    if ((status ?? 'active') !== 'active') continue
    const bond = network.bonds.get(id)
    const [gets, gives] = [bond?.energy_in ?? 0, bond?.energy_out ?? 0]
    if (gets === gives) found[gets === 0 ? 'unknown' : 'both'] += 1
    else found[gets > gives ? 'gives' : 'costs'] += 1
  }
  return found
}
