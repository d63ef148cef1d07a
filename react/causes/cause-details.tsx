import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Cause, CauseOrder } from '../api/use-cause'
import { DoNotReprocess, prose, Section, Steps } from '../ui'
import { toKebab } from '../ui/labels'
import { CauseFigures } from './cause-figures'
import { CauseState } from './cause-state'
import { CauseCheck } from './cause-check'
import { FirstOrders } from './first-orders'
import { HonoringCost } from './honoring-cost'
import { SharedTraits } from './shared-traits'
import { Ticket } from './ticket'
import { WorkOnCause } from './work-on-cause'
import { Worklist } from './worklist/worklist'

const APP = 'admin/order-integrations.cause'

const meaning = prose({ top: 5, width: 36 })
const helps = prose({ top: 3, width: 36 })

interface Props {
  readonly cause: Cause
  readonly orders: readonly CauseOrder[]
  /** Called with how many orders were closed here. */
  readonly onClosed: (count: number) => void
}

export function CauseDetails({ cause, orders, onClosed }: Props) {
  const { formatMessage } = useIntl()
  const { reprocess, steps, honoring, shared } = cause
  const mayWork = useRights().workOnOrders === 'granted'
  const title = (name: string) => formatMessage({ id: `${APP}.${name}` })

  return (
    <>
      <CauseFigures cause={cause} />
      <CauseState cause={cause} />
      <p className={meaning}>{cause.meaning}</p>
      {honoring && <HonoringCost honoring={honoring} />}
      <DoNotReprocess reprocess={reprocess} />
      {reprocess.helps !== 'NO' && (
        <p className={helps}>
          <strong>
            <FormattedMessage
              id={`admin/order-integrations.page.reprocess-${toKebab(reprocess.helps)}`}
            />
          </strong>{' '}
          {reprocess.reason}
        </p>
      )}
      {steps.length > 0 && (
        <Section title={formatMessage({ id: 'admin/order-integrations.page.steps' })}>
          <Steps steps={steps} />
        </Section>
      )}
      <SharedTraits shared={shared} orderCount={cause.orderCount} />
      <Section title={title('orders')}>
        <FirstOrders cause={cause} orders={orders} />
      </Section>
      {mayWork && (
        <>
          <Section title={formatMessage({ id: 'admin/order-integrations.checks.title' })}>
            <CauseCheck cause={cause} />
          </Section>
          {reprocess.helps !== 'NO' && (
            <Section title={title('worklist')}>
              <Worklist key={cause.id} causeId={cause.id} />
            </Section>
          )}
          <Section title={formatMessage({ id: 'admin/order-integrations.work.title' })}>
            <WorkOnCause cause={cause} onClosed={onClosed} />
          </Section>
        </>
      )}
      <Section title={formatMessage({ id: 'admin/order-integrations.ticket.title' })}>
        <Ticket cause={cause} />
      </Section>
    </>
  )
}
