import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Cause, CauseOrder } from '../api/use-cause'
import { csx, DoNotReprocess, PageLink, prose, Section, Steps, wordLink } from '../ui'
import { toKebab } from '../ui/labels'
import { CauseState } from './cause-state'
import { CauseVerdict } from './cause-verdict'
import { FirstOrders } from './first-orders'
import { HonoringCost } from './honoring-cost'
import { NewOrdersChart } from './new-orders'
import { PlansOfCause } from './plans-of-cause'
import { SharedTraits } from './shared-traits'
import { Ticket } from './ticket'
import type { CheckingCause } from './use-cause-check'
import { WhatItCosts } from './what-it-costs'
import { CauseNotes } from '../work/notes-section'
import { WorkOnCause } from './work-on-cause'

const APP = 'admin/order-integrations.cause'

/** Parts of the sheet that its foot leads to. */
export const CLOSING_ID = 'order-integrations-closing'
export const SUPPORT_ID = 'order-integrations-support'

const meaning = prose({})
const helps = prose({ top: 3, width: 36 })

interface Props {
  readonly cause: Cause
  readonly orders: readonly CauseOrder[]
  readonly checking: CheckingCause
}

export function CauseDetails({ cause, orders, checking }: Props) {
  const { formatMessage } = useIntl()
  const { reprocess, steps, honoring, shared } = cause
  const mayWork = useRights().workOnOrders === 'granted'
  const title = (name: string) => formatMessage({ id: `${APP}.${name}` })

  return (
    <>
      <CauseState cause={cause} />
      <p className={meaning}>{cause.meaning}</p>
      <CauseVerdict cause={cause} checking={checking} />
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
      {honoring && <HonoringCost honoring={honoring} />}
      <WhatItCosts cause={cause} checking={checking} />
      <PreviewRule cause={cause} />
      <CauseNotes cause={cause} />
      <NewOrdersChart cause={cause} />
      <SharedTraits shared={shared} orderCount={cause.orderCount} />
      <Section title={title('orders')}>
        <FirstOrders cause={cause} orders={orders} />
      </Section>
      <PlansOfCause cause={cause} />
      {mayWork && (
        <div id={CLOSING_ID}>
          <Section title={formatMessage({ id: 'admin/order-integrations.work.title' })}>
            <WorkOnCause cause={cause} />
          </Section>
        </div>
      )}
      <div id={SUPPORT_ID}>
        <Section title={formatMessage({ id: 'admin/order-integrations.ticket.title' })}>
          <Ticket cause={cause} />
        </Section>
      </div>
    </>
  )
}

/** A rule of VTEX would hold for all orders: what it does to these can be seen before it is saved. */
function PreviewRule({ cause: { id, errorType } }: Pick<Props, 'cause'>) {
  if (errorType !== 'AMOUNT_DIVERGENCE') return null
  return (
    <p className={helps}>
      <PageLink page="price-divergence" query={{ cause: id }} className={csx(wordLink)}>
        <FormattedMessage id={`${APP}.preview-rule`} />
      </PageLink>
    </p>
  )
}
