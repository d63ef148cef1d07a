import { addMoney } from '../ui/money'
import type { OrderValue } from './order-value'

interface OfOutcome<Outcome> extends OrderValue {
  readonly outcome: Outcome
}

/** All orders of which the same became, with what sets them apart. */
export interface OutcomeSums<Outcome, Group> extends OfOutcome<Outcome> {
  readonly groups: readonly Group[]
}

/** What became of orders, in the order of a sheet. Every group is in one of the sums. */
export const sumsByOutcome = <Outcome, Group extends OfOutcome<Outcome>>(
  order: readonly Outcome[],
  groups: readonly Group[],
): readonly OutcomeSums<Outcome, Group>[] =>
  order
    .map((outcome) =>
      sumOf(
        outcome,
        groups.filter((group) => group.outcome === outcome),
      ),
    )
    .filter(({ orderCount }) => orderCount > 0)

/** How many orders came to one of these. */
export const ordersOfOutcomes = <Outcome>(
  groups: readonly OfOutcome<Outcome>[],
  outcomes: readonly Outcome[],
): number =>
  groups.reduce(
    (sum, { outcome, orderCount }) => (outcomes.includes(outcome) ? sum + orderCount : sum),
    0,
  )

function sumOf<Outcome, Group extends OrderValue>(outcome: Outcome, groups: readonly Group[]) {
  const total = (read: (group: Group) => number) =>
    groups.reduce((sum, group) => sum + read(group), 0)
  return {
    outcome,
    groups,
    orderCount: total((group) => group.orderCount),
    ordersWithoutValue: total((group) => group.ordersWithoutValue),
    value: addMoney(groups.flatMap(({ value }) => [...value])),
  }
}
