import { earliest } from '../../lib/moments'
import { isDueToday, type DayBounds } from '../inbox/deadline-bands'
import { sumsOf, type OrderSums } from './order-sums'
import { nextVerificationOf } from './plan-state'
import { isUnsent } from './plan-outcome'
import {
  outcomes,
  reasons,
  type PlannedOrder,
  type PlannedOutcome,
  type PlannedReason,
} from './planned-order'

// What the orders of a plan came to: the plan before anything is done, and its receipt afterward, are the same groups.

export type PlanGroup = OrderSums & {
  readonly outcome: PlannedOutcome
  readonly reason: PlannedReason | undefined
  readonly errorType: PlannedOrder['errorType']
  /** Of the oldest. */
  readonly evidenceAt: string | undefined
  /** Of the first. */
  readonly looksAgainAt: string | undefined
}

/** Which groups differ by cause: elsewhere an order's cause tells nothing of its outcome. */
const byCause: ReadonlySet<PlannedReason | undefined> = new Set([
  'WOULD_FAIL',
  'HOPELESS',
  'CAUSE_STANDS',
])

/** The cause, where it tells what became of an order. */
export const causeThatCounts = ({
  outcome,
  reason,
  errorType,
}: Pick<PlannedOrder, 'outcome' | 'reason' | 'errorType'>): PlannedOrder['errorType'] =>
  (outcome === 'REFUSED' && byCause.has(reason)) || outcome === 'FAILED_AGAIN'
    ? errorType
    : undefined

/** Why it is to be reprocessed or not; undefined once it was taken,
 * unless its connector never answered. */
export const reasonThatCounts = ({
  outcome,
  reason,
}: Pick<PlannedOrder, 'outcome' | 'reason'>): PlannedReason | undefined => {
  if (reason === 'CONNECTOR_SILENT') return outcome === 'REQUESTED' ? reason : undefined
  return isUnsent(outcome) || reason === 'NOT_ANSWERED_BY_CONNECTOR' ? reason : undefined
}

const keyOf = (order: PlannedOrder): string =>
  JSON.stringify([order.outcome, reasonThatCounts(order) ?? '', causeThatCounts(order) ?? ''])

const placeOf = ({ outcome, reason }: PlanGroup): number =>
  outcomes.indexOf(outcome) * 100 + (reason === undefined ? 0 : reasons.indexOf(reason))

/** Each order is in one group: what passes first, then what does not, the largest cause first. */
export const planGroupsOf = (
  orders: readonly PlannedOrder[],
  bounds: DayBounds,
): readonly PlanGroup[] => {
  const members = new Map<string, PlannedOrder[]>()
  for (const order of orders) {
    const key = keyOf(order)
    const group = members.get(key)
    if (group === undefined) members.set(key, [order])
    else group.push(order)
  }
  return [...members.values()]
    .flatMap((group) => toGroup(group, bounds))
    .sort((left, right) => placeOf(left) - placeOf(right) || right.orderCount - left.orderCount)
}

const toGroup = (members: readonly PlannedOrder[], bounds: DayBounds): readonly PlanGroup[] => {
  const [first] = members
  if (first === undefined) return []
  return [
    {
      ...sumsOf(members, (order) => isDueToday({ order }, bounds)),
      outcome: first.outcome,
      reason: reasonThatCounts(first),
      errorType: causeThatCounts(first),
      evidenceAt: earliest(members.flatMap(({ evidenceAt }) => evidenceAt ?? [])),
      looksAgainAt: nextVerificationOf(members),
    },
  ]
}
