import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { everyPlanBatchState } from '../__generated__/enums'
import type { PlanBatchState } from '../__generated__/operations'
import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { useLaterOrders } from '../api/use-reprocess-plan'
import {
  CountText,
  csx,
  ErrorTypeTag,
  line,
  PersonText,
  prose,
  sheetTitle,
  ShortTime,
  Tag,
} from '../ui'
import { toKebab } from '../ui/labels'
import { ValueInLine } from '../work/order-value'
import { countOf } from './outcomes'

const APP = 'admin/order-integrations.plan'

const row = line({ also: { columnGap: '$space-3', rowGap: '$space-1', minHeight: '2rem' } })
const small = csx({ text: '$detail', color: '$secondary' })
const said = prose({ small: true, quiet: true, top: 1 })
const colors = { READY: 'gray', RUNNING: 'lightBlue', STOPPED: 'orange', DONE: 'green' } as const

interface Props {
  readonly plan: ReprocessPlan
}

/** How far it is, and what its orders have in common. */
export function PlanTop({ plan: { state, errorType, marketplaces } }: Props) {
  const { formatMessage } = useIntl()
  return (
    <div className={row}>
      <Tag
        size="normal"
        variant={colors[state]}
        label={formatMessage({ id: `${APP}.state-${toKebab(state)}` })}
      />
      {errorType && <ErrorTypeTag errorType={errorType} />}
      <span className={small}>{marketplaces.map(({ name }) => name).join(', ')}</span>
    </div>
  )
}

/** What it comes to, who made it, and that it is fixed. */
export function PlanHeading({ plan }: Partial<Props>) {
  if (!plan) {
    return (
      <FormattedMessage id={`${APP}.name`}>
        {(text) => <h2 className={sheetTitle}>{text}</h2>}
      </FormattedMessage>
    )
  }
  return (
    <>
      <h2 className={sheetTitle}>
        <Title plan={plan} />
      </h2>
      <p className={said}>
        <CountText id={`${APP}.orders`} count={plan.orderCount} />
        <ValueInLine of={plan} />
        {' · '}
        <PersonText login={plan.by} />, <ShortTime at={plan.at} />
        {' · '}
        <Later plan={plan} />
        {plan.state === 'DONE' && (
          <>
            {' · '}
            <FormattedMessage
              id={`${APP}.kept-until`}
              values={{ time: <ShortTime at={plan.keptUntil} /> }}
            />
          </>
        )}
      </p>
    </>
  )
}

const ordersIn = ({ batches }: ReprocessPlan, states: readonly PlanBatchState[]): number =>
  batches.reduce((sum, { state, orderCount }) => sum + (states.includes(state) ? orderCount : 0), 0)

/** How many connectors were asked for, of all that they are to send; undefined where none is sending. */
function sentByConnector({ ways, batches }: ReprocessPlan) {
  const sending = ways.filter(({ isSending }) => isSending)
  if (sending.length === 0) return undefined
  const asked = batches
    .filter(({ way }) => way === 'CONNECTOR')
    .reduce((sum, { orderCount }) => sum + orderCount, 0)
  return { asked, total: sending.reduce((sum, { orderCount }) => sum + orderCount, asked) }
}

function Title({ plan }: Props) {
  const { formatNumber } = useIntl()
  const text = (name: string, count: number, total: number) => (
    <FormattedMessage
      id={`${APP}.title-${name}`}
      values={{ count, number: formatNumber(count), total: formatNumber(total) }}
    />
  )
  switch (plan.state) {
    case 'READY':
      return text('ready', countOf(plan, 'PASSES'), plan.orderCount)
    case 'RUNNING':
    case 'STOPPED': {
      const sent = sentByConnector(plan)
      if (sent) return text('sending', sent.asked, sent.total)
      const marked = ordersIn(plan, ['MARKED', 'VERIFIED'])
      const all = ordersIn(plan, everyPlanBatchState)
      return text(plan.state === 'RUNNING' ? 'running' : 'stopped', marked, all)
    }
    case 'DONE': {
      const integrated = countOf(plan, 'INTEGRATED')
      return text('done', integrated, plan.orderCount)
    }
  }
}

/** Orders that match later are not in it, and are counted. */
function Later({ plan }: Props) {
  const later = useLaterOrders(plan.id)
  if (later === 0) return <FormattedMessage id={`${APP}.fixed`} />
  return <CountText id={`${APP}.later-orders`} count={later} />
}
