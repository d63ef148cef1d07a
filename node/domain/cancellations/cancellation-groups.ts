import { CurrencySums, type CurrencySum } from '../inbox/currency-sums'
import { earliest } from '../../lib/moments'
import {
  cancellationOutcomes,
  cancellationReasons,
  type CanceledOrder,
  type CancellationOutcome,
  type CancellationReason,
} from './canceled-order'

export type CancellationSums = {
  readonly orderCount: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
}

export type CancellationGroup = CancellationSums & {
  readonly outcome: CancellationOutcome
  readonly reason: CancellationReason | undefined
  /** Of the oldest. */
  readonly evidenceAt: string | undefined
  /** Of the first. */
  readonly looksAgainAt: string | undefined
}

/** What some orders come to. */
export const canceledSumsOf = (orders: readonly CanceledOrder[]): CancellationSums => {
  const sums = new CurrencySums()
  for (const order of orders) sums.add({ order })
  return {
    orderCount: orders.length,
    value: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
  }
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
      ...canceledSumsOf(group),
      outcome: first.outcome,
      reason: first.reason,
      evidenceAt: earliest(group.flatMap(({ evidenceAt }) => evidenceAt ?? [])),
      looksAgainAt: earliest(group.flatMap(({ looksAgainAt }) => looksAgainAt ?? [])),
    },
  ]
}
