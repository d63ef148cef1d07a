import { earliest } from '../../lib/moments'
import { valueSumsOf, type ValueSums } from '../plans/order-sums'
import {
  cancellationOutcomes,
  cancellationReasons,
  type CanceledOrder,
  type CancellationOutcome,
  type CancellationReason,
} from './canceled-order'

export type CancellationGroup = ValueSums & {
  readonly outcome: CancellationOutcome
  readonly reason: CancellationReason | undefined
  /** Of the oldest. */
  readonly evidenceAt: string | undefined
  /** Of the first. */
  readonly looksAgainAt: string | undefined
}

const placeOf = ({ outcome, reason }: Pick<CanceledOrder, 'outcome' | 'reason'>): number =>
  cancellationOutcomes.indexOf(outcome) * 100 +
  (reason === undefined ? 0 : cancellationReasons.indexOf(reason) + 1)

/** Each order is in one group: what may be canceled and was first, what was left out last. */
export const cancellationGroupsOf = (
  orders: readonly CanceledOrder[],
): readonly CancellationGroup[] => {
  const members = new Map<number, CanceledOrder[]>()
  for (const order of orders) {
    const group = members.get(placeOf(order))
    if (group === undefined) members.set(placeOf(order), [order])
    else group.push(order)
  }
  return [...members].sort(([left], [right]) => left - right).flatMap(([, group]) => toGroup(group))
}

const toGroup = (group: readonly CanceledOrder[]): readonly CancellationGroup[] => {
  const [first] = group
  if (first === undefined) return []
  return [
    {
      ...valueSumsOf(group),
      outcome: first.outcome,
      reason: first.reason,
      evidenceAt: earliest(group.flatMap(({ evidenceAt }) => evidenceAt ?? [])),
      looksAgainAt: earliest(group.flatMap(({ looksAgainAt }) => looksAgainAt ?? [])),
    },
  ]
}
