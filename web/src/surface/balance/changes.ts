// What is other on the balance now than on an earlier day.
import { heaviness } from '../../map/balance.ts'
import type { Weight } from '../../map/network.ts'

export interface Changes {
  readonly new: readonly Weight[]
  readonly gone: readonly Weight[]
  readonly heavier: readonly Weight[]
  readonly lighter: readonly Weight[]
}

const DATED = /-\d{4}-\d{2}-\d{2}$/

/** The same thing under another weight keeps the beginning of its id, or else its very words. */
export function changesBetween(then: readonly Weight[], now: readonly Weight[]): Changes {
  const before = (weight: Weight) =>
    then.find((old) => rootOf(old) === rootOf(weight)) ?? then.find((old) => old.text && old.text === weight.text)
  const after = (weight: Weight) =>
    now.find((one) => rootOf(one) === rootOf(weight)) ?? now.find((one) => one.text && one.text === weight.text)
  const grown = (weight: Weight) => heaviness(weight) - heaviness(before(weight) ?? weight)
  return {
    new: now.filter((weight) => !before(weight)),
    gone: then.filter((weight) => !after(weight)),
    heavier: now.filter((weight) => grown(weight) > 0),
    lighter: now.filter((weight) => grown(weight) < 0),
  }
}

function rootOf({ id }: Weight): string {
  return id.replace(DATED, '')
}
