import React, { useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { PlanGroup, ReprocessPlan } from '../api/use-reprocess-plan'
import { colors, CountText, csx, prose, ShortTime, wordButton } from '../ui'
import { toKebab } from '../ui/labels'
import { ValueLines } from '../work/order-value'
import { CloseCanceled } from './close-canceled'
import { InsistForm } from './insist-form'
import type { OutcomeSum } from './outcomes'
import { outcomesOf, toneOf } from './outcomes'
import { PlanOrders } from './plan-orders'
import type { PlanActs } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

const table = csx({
  width: '100%',
  marginTop: '$space-3',
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': { textAlign: 'left', verticalAlign: 'top', paddingY: '$space-2', fontWeight: 400 },
  'tbody, tfoot': { borderBottom: '$neutral' },
  'td:first-child': {
    width: '4rem',
    paddingRight: '$space-3',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  'tr[data-acts] td': { textAlign: 'left', paddingTop: 0 },
  'th + td': {
    paddingLeft: '$space-3',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  'tr[data-sum] > *, tr[data-sum] b': { fontWeight: 600 },
  'tr p, tr button': { fontWeight: 400 },
  'tr[data-part] > *': { paddingTop: 0 },
  'tr[data-part] td:first-child': { color: '$secondary' },
  'tr[data-tone="good"] td:first-child': { color: colors.successText },
  'tr[data-tone="bad"] td:first-child': { color: colors.alarm },
  '@media (max-width: 30rem)': { 'td:first-child': { width: '2.75rem', paddingRight: '$space-2' } },
})
const explained = prose({ small: true, quiet: true })
const quiet = csx({ text: '$detail', color: '$secondary' })
const see = csx({
  ...wordButton,
  color: '$action.main.tertiary',
  '@media print': { display: 'none' },
})

interface Props {
  readonly plan: ReprocessPlan
  readonly acts: PlanActs
}

/** What would become of each order, and later what became of it: the same groups, whose sum stays the plan's. */
export function PlanGroups({ plan, acts }: Props) {
  const { formatNumber } = useIntl()
  return (
    <table className={table}>
      {outcomesOf(plan).map((sum) => (
        <Outcome key={sum.outcome} plan={plan} sum={sum} acts={acts} />
      ))}
      <tfoot>
        <tr data-sum>
          <td>{formatNumber(plan.orderCount)}</td>
          <FormattedMessage id={`${APP}.as-planned`}>
            {(text) => <th scope="row">{text}</th>}
          </FormattedMessage>
          <td>
            <ValueLines of={plan} quiet={quiet} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface OutcomeProps extends Props {
  readonly sum: OutcomeSum
}

function Outcome({ plan, sum, acts }: OutcomeProps) {
  const { formatNumber } = useIntl()
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
        <tr data-sum data-tone={toneOf(outcome, plan.state !== 'READY')}>
          <td>{formatNumber(orderCount)}</td>
          <th scope="row">{name}</th>
          <td>
            <ValueLines of={sum} quiet={quiet} />
          </td>
        </tr>
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
  const { formatNumber, formatMessage } = useIntl()
  const [isOpen, setOpen] = useState(false)
  const { outcome, reason, errorType, text, orderCount } = group
  const isExplained = ['PASSES', 'REFUSED', 'UNKNOWN', 'FAILED_AGAIN'].includes(outcome)
  const tone = name ? toneOf(outcome, plan.state !== 'READY') : undefined
  return (
    <>
      <tr data-sum={name && true} data-part={!name || undefined} data-tone={tone}>
        <td>{formatNumber(orderCount)}</td>
        <th scope="row">
          {name}
          {!name && text}
          {name && isExplained && <p className={explained}>{text}</p>}
          <Evidence group={group} />
        </th>
        <td>
          <ValueLines of={group} quiet={quiet} />
          <button
            type="button"
            className={see}
            aria-expanded={isOpen}
            aria-label={formatMessage(
              { id: `${APP}.see-orders` },
              { number: formatNumber(orderCount), text },
            )}
            onClick={() => setOpen(!isOpen)}
          >
            <FormattedMessage id={`${APP}.${isOpen ? 'hide' : 'see'}`} />
          </button>
        </td>
      </tr>
      <GroupActs plan={plan} group={group} acts={acts} />
      {isOpen && (
        <tr data-acts>
          <td />
          <td colSpan={2}>
            <PlanOrders
              key={orderCount}
              selection={{ plan: plan.id, filter: { outcome, reason, errorType } }}
            />
          </td>
        </tr>
      )}
    </>
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
function GroupActs({ plan, group, acts }: Omit<GroupProps, 'name'>) {
  const isCanceled = group.outcome === 'CANCELED' || group.reason === 'CANCELED'
  const mayClose = isCanceled && acts.mayAct
  const mayInsist = group.mayInsist && acts.mayInsist
  if (!mayClose && !mayInsist) return null
  return (
    <tr data-acts>
      <td />
      <td colSpan={2}>
        {mayClose && <CloseCanceled planId={plan.id} group={group} />}
        {mayInsist && <InsistForm group={group} acts={acts} />}
      </td>
    </tr>
  )
}
