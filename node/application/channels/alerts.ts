import { alertsIn, hasTrouble, type Alert } from '../../domain/channels/alert'
import { handlingOf, type AlertHandling } from '../../domain/channels/alert-handling'
import { worthOf } from '../../domain/causes/cause-ranking'
import type { TypicalValues } from '../../domain/inbox/typical-values'
import type { Inbox } from '../inbox/open-inbox'
import { knownChannels, type StoredChannelDependencies } from './known-channels'

export type InboxAlert = {
  readonly alert: Alert
  /** What was done about it, while that holds. */
  readonly handled: AlertHandling | undefined
  /** Of what it is told. */
  readonly inbox: Inbox
}

const lossOf = ({ rows, lostSales }: Alert, values: TypicalValues): number =>
  worthOf(rows, values) +
  (lostSales?.sums ?? []).reduce(
    (sum, { amount, currency }) => sum + amount * values.factorOf(currency),
    0,
  )

/** What is being lost now, whatever the filter: what nobody has handled first, within each the greatest loss first. */
export const alertsOf = async (
  dependencies: StoredChannelDependencies,
  inbox: Inbox,
): Promise<readonly InboxAlert[]> => {
  const states = await knownChannels(dependencies)
  if (!hasTrouble(states)) return []
  const [groups, standings, { values }] = await Promise.all([
    inbox.groups(),
    inbox.standings(),
    inbox.ranking(),
  ])
  return alertsIn(states, { rows: inbox.open, groups })
    .map((alert) => {
      const status = standings.ok ? standings.value.get(alert.group?.id ?? '') : undefined
      return { alert, inbox, handled: handlingOf(alert, status), loss: lossOf(alert, values) }
    })
    .sort(
      (left, right) =>
        Number(left.handled !== undefined) - Number(right.handled !== undefined) ||
        right.loss - left.loss ||
        (left.alert.id < right.alert.id ? -1 : 1),
    )
}
