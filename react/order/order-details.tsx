import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Order } from '../api/use-order-integration'
import {
  csx,
  DeadlineText,
  isDeadlineRunning,
  line,
  NARROW,
  Notice,
  prose,
  Section,
  StatusTag,
} from '../ui'
import { closeReasonLabelId, namesStep, statusMeaningId, stepLabelId } from '../ui/labels'
import { CauseLink } from './cause-link'
import { CheckOrder } from './checks/check-order'
import { DiagnosisView } from './diagnosis-view'
import { History } from './history'
import { OrderFacts } from './order-facts'
import { OrderIds } from './order-ids'
import { OrderTicket } from './order-ticket'
import { WorkOnOrder } from './work-on-order'

const APP = 'admin/order-integrations.page'

// Before anything that asks somebody to act: the status below is still that of the order.
const closed = csx({ marginBottom: '$space-4' })
const state = line({ gap: 2 })
const meaning = prose({ quiet: true, top: 2 })
const step = csx({ text: '$detail', color: '$secondary' })
const deadline = csx({
  display: 'inline-flex',
  gap: '$space-2',
  marginLeft: 'auto',
  [NARROW]: { marginLeft: 0 },
  text: '$body',
  color: '$secondary',
})
const nothingToDo = prose({ top: 5 })

interface Props {
  readonly order: Order
}

export function OrderDetails({ order }: Props) {
  const { formatMessage } = useIntl()
  const right = useRights().workOnOrders

  return (
    <>
      <Standing order={order} />
      {order.diagnosis ? (
        <DiagnosisView diagnosis={order.diagnosis} />
      ) : (
        <FormattedMessage id={`${APP}.nothing-to-do`}>
          {(text) => <p className={nothingToDo}>{text}</p>}
        </FormattedMessage>
      )}
      <Checks order={order} />
      {(order.closing || (order.diagnosis && right === 'granted')) && (
        <Section title={formatMessage({ id: 'admin/order-integrations.work.title' })}>
          <WorkOnOrder order={order} />
        </Section>
      )}
      <Section title={formatMessage({ id: `${APP}.order-facts` })}>
        <OrderFacts order={order} />
      </Section>
      <Section title={formatMessage({ id: `${APP}.history` })}>
        <History order={order} />
      </Section>
      <Section title={formatMessage({ id: 'admin/order-integrations.ticket.title' })}>
        <OrderTicket order={order} />
      </Section>
      <Section title={formatMessage({ id: `${APP}.ids` })}>
        <OrderIds order={order} />
      </Section>
    </>
  )
}

/** How the order stands, and what that means. */
function Standing({ order }: Props) {
  const { formatMessage } = useIntl()
  const word = order.status === 'UNAVAILABLE' ? wordOfMarketplace(order) : undefined

  return (
    <>
      {order.closing && (
        <div className={closed}>
          <Notice tone="info">
            <FormattedMessage
              id={`${APP}.observed-closed`}
              values={{ reason: formatMessage({ id: closeReasonLabelId(order.closing.reason) }) }}
            />
          </Notice>
        </div>
      )}
      <div className={state}>
        <StatusTag status={order.status} step={order.step} />
        {order.step && !namesStep(order.status, order.step) && (
          <span className={step}>
            <FormattedMessage id={stepLabelId(order.step)} />
          </span>
        )}
        {order.shipBy && isDeadlineRunning(order.status) && (
          <span className={deadline}>
            <FormattedMessage id={`${APP}.column-ship-by`} /> <DeadlineText at={order.shipBy.at} />
          </span>
        )}
      </div>
      <p className={meaning}>
        {word ? (
          <FormattedMessage
            id={`${APP}.marketplace-word`}
            values={{ marketplace: order.marketplace.name, word }}
          />
        ) : (
          <FormattedMessage id={statusMeaningId(order.status)} />
        )}
      </p>
    </>
  )
}

/** Only where something may still be decided: what is integrated or cancelled has nothing to be checked. */
function Checks({ order }: Props) {
  const { formatMessage } = useIntl()
  const mayCheck = useRights().workOnOrders === 'granted'
  if (!order.diagnosis) return null
  const { issue } = order
  return (
    <>
      {(mayCheck || order.lastCheck) && (
        <Section title={formatMessage({ id: 'admin/order-integrations.checks.title' })}>
          <CheckOrder orderId={order.id} last={order.lastCheck} mayCheck={mayCheck} />
        </Section>
      )}
      {issue && issue.orderCount > 1 && (
        <Section title={formatMessage({ id: 'admin/order-integrations.checks.cause-title' })}>
          <CauseLink issue={issue} />
        </Section>
      )}
    </>
  )
}

/** The status as the marketplace itself put it last. */
function wordOfMarketplace({ history }: Order): string | undefined {
  const said = history.find(({ reportedBy, status }) => reportedBy === 'MARKETPLACE' && status)
  return said?.status ?? undefined
}
