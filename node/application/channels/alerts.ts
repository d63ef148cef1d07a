import { alertsIn, hasTrouble, type Alert } from '../../domain/channels/alert'
import { handlingOf, type AlertHandling } from '../../domain/channels/alert-handling'
import { byIssue } from '../../domain/causes/issue-group'
import { worthOf } from '../../domain/causes/cause-ranking'
import type { TypicalValues } from '../../domain/inbox/typical-values'
import { knownOfIssues } from '../causes/issue-states'
import type { Inbox, InboxDependencies } from '../inbox/open-inbox'
import { knownChannels } from './known-channels'

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

/** By what id it is kept what people said of an alert: that of its cause, where it has one. */
export const subjectOf = ({ id, group }: Alert): string => group?.id ?? id

/** What is being lost now, whatever the filter: what nobody has handled first, within each the greatest loss first. */
export const alertsOf = async (
  dependencies: InboxDependencies,
  inbox: Inbox,
): Promise<readonly InboxAlert[]> => {
  const states = await knownChannels(dependencies)
  if (!hasTrouble(states)) return []
  const [groups, standings, known, { values }] = await Promise.all([
    inbox.groups(),
    inbox.standings(),
    knownOfIssues(dependencies),
    inbox.ranking(),
  ])
  return alertsIn(states, { rows: inbox.open, groups })
    .map((alert) => {
      const said = {
        status: standings.ok ? standings.value.get(subjectOf(alert)) : undefined,
        acknowledgement: known.ok
          ? byIssue(known.value.states, subjectOf(alert))?.value.acknowledgement
          : undefined,
      }
      const handled = handlingOf(alert, said, inbox.now)
      return { alert, inbox, handled, loss: lossOf(alert, values) }
    })
    .sort(
      (left, right) =>
        Number(left.handled !== undefined) - Number(right.handled !== undefined) ||
        right.loss - left.loss ||
        (left.alert.id < right.alert.id ? -1 : 1),
    )
}
