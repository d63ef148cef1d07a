import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import type { PlanGroup, ReprocessPlan } from '../api/use-reprocess-plan'
import { CountText, prose, ShortTime } from '../ui'
import { toKebab } from '../ui/labels'
import { OutcomeRow, OutcomeTable } from '../work/outcome-table'
import { CloseCanceled } from './close-canceled'
import { InsistForm } from './insist-form'
import type { OutcomeSum } from './outcomes'
import { outcomesOf, toneOf } from './outcomes'
import { PlanOrders } from './plan-orders'
import type { PlanActs } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

const explained = prose({ small: true, quiet: true })

interface Props {
  readonly plan: ReprocessPlan
  readonly acts: PlanActs
}

/** What would become of each order, and later what became of it: the same groups, whose sum stays the plan's. */
export function PlanGroups({ plan, acts }: Props) {
  return (
    <OutcomeTable total={plan} totalId={`${APP}.as-planned`}>
      {outcomesOf(plan).map((sum) => (
        <Outcome key={sum.outcome} plan={plan} sum={sum} acts={acts} />
      ))}
    </OutcomeTable>
  )
}

interface OutcomeProps extends Props {
  readonly sum: OutcomeSum
}

function Outcome({ plan, sum, acts }: OutcomeProps) {
  const { outcome, orderCount, groups } = sum
  const [only] = groups
  const several = groups.length > 1
  const name = (
    <b>
      <FormattedMessage id={`${APP}.outcome-${toKebab(outcome)}`} values={{ count: orderCount }} />
    </b>
  )
  return (
    <tbody data-outcome={outcome}>
      {several && (
        <OutcomeRow of={sum} kind="sum" tone={toneOf(outcome, plan.state !== 'READY')}>
          {name}
        </OutcomeRow>
      )}
      {groups.map((group) => (
        <Group
          key={`${group.reason ?? ''} ${group.errorType ?? ''}`}
          plan={plan}
          group={group}
          acts={acts}
          name={only === group && !several ? name : undefined}
        />
      ))}
    </tbody>
  )
}

interface GroupProps extends Props {
  readonly group: PlanGroup
  /** Of a group that is all of its outcome. */
  readonly name?: ReactNode
}

function Group({ plan, group, acts, name }: GroupProps) {
  const { outcome, reason, errorType, text, orderCount } = group
  const isExplained = ['PASSES', 'REFUSED', 'UNKNOWN', 'FAILED_AGAIN'].includes(outcome)
  return (
    <OutcomeRow
      of={group}
      kind={name ? 'sum' : 'part'}
      tone={name ? toneOf(outcome, plan.state !== 'READY') : undefined}
      orders={{
        about: text,
        show: () => (
          <PlanOrders
            key={orderCount}
            selection={{ plan: plan.id, filter: { outcome, reason, errorType } }}
          />
        ),
      }}
      acts={actsOf({ plan, group, acts })}
    >
      {name}
      {!name && text}
      {name && isExplained && <p className={explained}>{text}</p>}
      <Evidence group={group} />
    </OutcomeRow>
  )
}

/** How old it is what is said of them, how many are due today, and when they are looked at again. */
function Evidence({ group: { dueToday, evidenceAt, looksAgainAt } }: Pick<GroupProps, 'group'>) {
  const parts: ReactNode[] = []
  if (dueToday > 0) parts.push(<CountText key="due" id={`${APP}.due-today`} count={dueToday} />)
  const at = (name: string, time: string) => (
    <FormattedMessage key={name} id={`${APP}.${name}`} values={{ time: <ShortTime at={time} /> }} />
  )
  if (evidenceAt) parts.push(at('as-of', evidenceAt))
  if (looksAgainAt) parts.push(at('looks-again', looksAgainAt))
  if (parts.length === 0) return null
  return (
    <p className={explained}>
      {parts.map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </React.Fragment>
      ))}
    </p>
  )
}

/** What can be done with orders that the plan leaves out. */
function actsOf({ plan, group, acts }: Omit<GroupProps, 'name'>): ReactNode {
  const isCanceled = group.outcome === 'CANCELED' || group.reason === 'CANCELED'
  const mayClose = isCanceled && acts.mayAct
  const mayInsist = group.mayInsist && acts.mayInsist
  if (!mayClose && !mayInsist) return null
  return (
    <>
      {mayClose && <CloseCanceled planId={plan.id} group={group} />}
      {mayInsist && <InsistForm group={group} acts={acts} />}
    </>
  )
}
