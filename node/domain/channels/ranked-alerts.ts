import { worthOf } from '../causes/cause-ranking'
import type { TypicalValues } from '../inbox/typical-values'
import { alertsIn, type Alert, type OpenOrders } from './alert'
import { handlingOf, type AlertHandling, type SaidOfAlert } from './alert-handling'
import type { ChannelStates } from './channel-states'

export type RankedAlert = {
  readonly alert: Alert
  /** What was done about it, while that holds. */
  readonly handled: AlertHandling | undefined
}

/** By what id it is kept what people said of an alert: that of its cause, where it has one. */
export const subjectOf = ({ id, group }: Alert): string => group?.id ?? id

type Known = {
  readonly states: ChannelStates
  readonly values: TypicalValues
  /** What people said of an alert, by its subject. */
  readonly said: (subject: string) => SaidOfAlert
  readonly now: string
}

const lossOf = ({ rows, lostSales }: Alert, values: TypicalValues): number =>
  worthOf(rows, values) +
  (lostSales?.sums ?? []).reduce(
    (sum, { amount, currency }) => sum + amount * values.factorOf(currency),
    0,
  )

/** What is being lost now: what nobody has handled first, within each the greatest loss first. */
export const rankedAlerts = (
  open: OpenOrders,
  { states, values, said, now }: Known,
): readonly RankedAlert[] =>
  alertsIn(states, open)
    .map((alert) => ({
      alert,
      handled: handlingOf(alert, said(subjectOf(alert)), now),
      loss: lossOf(alert, values),
    }))
    .sort(
      (left, right) =>
        Number(left.handled !== undefined) - Number(right.handled !== undefined) ||
        right.loss - left.loss ||
        (left.alert.id < right.alert.id ? -1 : 1),
    )
    .map(({ alert, handled }) => ({ alert, handled }))
