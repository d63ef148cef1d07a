import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Cancellation, CancellationGroup } from '../api/use-cancellation'
import { prose, ShortTime } from '../ui'
import { toKebab } from '../ui/labels'
import { OutcomeRow, OutcomeTable } from '../work/outcome-table'
import { CanceledOrders } from './canceled-orders'
import type { CancelOutcomeSum } from './outcomes'
import { isBegun, cancelOutcomesOf, cancelToneOf } from './outcomes'

const APP = 'admin/order-integrations.cancellation'

const explained = prose({ small: true, quiet: true })

interface Props {
  readonly cancellation: Cancellation
}

/** Which orders may be canceled and which not, and later what became of them: their sum stays the same. */
export function CancellationGroups({ cancellation }: Props) {
  return (
    <OutcomeTable total={cancellation} totalId={`${APP}.as-prepared`}>
      {cancelOutcomesOf(cancellation).map((sum) => (
        <Outcome key={sum.outcome} cancellation={cancellation} sum={sum} />
      ))}
    </OutcomeTable>
  )
}

interface OutcomeProps extends Props {
  readonly sum: CancelOutcomeSum
}

function Outcome({ cancellation, sum }: OutcomeProps) {
  const { outcome, orderCount, groups } = sum
  const [only] = groups
  const several = groups.length > 1
  const tone = cancelToneOf(outcome, isBegun(cancellation))
  const name = (
    <b>
      <FormattedMessage id={`${APP}.outcome-${toKebab(outcome)}`} values={{ count: orderCount }} />
    </b>
  )
  return (
    <tbody data-outcome={outcome}>
      {several && (
        <OutcomeRow of={sum} kind="sum" tone={tone}>
          {name}
        </OutcomeRow>
      )}
      {groups.map((group) => (
        <Group
          key={group.reason ?? ''}
          cancellation={cancellation}
          group={group}
          name={only === group && !several ? name : undefined}
        />
      ))}
    </tbody>
  )
}

interface GroupProps extends Props {
  readonly group: CancellationGroup
  /** Of a group that is all of its outcome. */
  readonly name?: ReactNode
}

function Group({ cancellation, group, name }: GroupProps) {
  const { outcome, reason, text } = group
  const orders = cancellation.orders.filter(
    (order) => order.outcome === outcome && order.reason === reason,
  )
  return (
    <OutcomeRow
      of={group}
      kind={name ? 'sum' : 'part'}
      tone={name ? cancelToneOf(outcome, isBegun(cancellation)) : undefined}
      orders={{ about: text, show: () => <CanceledOrders orders={orders} /> }}
    >
      {name ? (
        <>
          {name}
          <p className={explained}>{text}</p>
        </>
      ) : (
        text
      )}
      <Evidence group={group} />
    </OutcomeRow>
  )
}

/** How old it is what is said of them, and when they are looked at again. */
function Evidence({ group: { evidenceAt, looksAgainAt } }: Pick<GroupProps, 'group'>) {
  if (!evidenceAt && !looksAgainAt) return null
  const at = (name: string, time: string) => (
    <FormattedMessage id={`${APP}.${name}`} values={{ time: <ShortTime at={time} /> }} />
  )
  return (
    <p className={explained}>
      {evidenceAt && at('as-of', evidenceAt)}
      {evidenceAt && looksAgainAt && ' · '}
      {looksAgainAt && at('looks-again', looksAgainAt)}
    </p>
  )
}
