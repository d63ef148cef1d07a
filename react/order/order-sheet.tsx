import React, { useRef } from 'react'
import { useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useOrderIntegration } from '../api/use-order-integration'
import type { Neighbors } from '../ui'
import { decodeQuery, FailureBlock, listAddress, orderAddress, SideSheet, useBeside } from '../ui'
import { useOrderCheck } from './checks/use-order-check'
import { AnswerTime } from '../work/answer-time'
import { NotReadAnew } from '../work/not-read-anew'
import { ReceiptProvider, Receipts } from '../work/receipt'
import { RightsUnknown } from '../work/rights-unknown'
import { NotFound } from './not-found'
import { OrderActions } from './order-actions'
import { OrderDetails } from './order-details'
import { OrderHeading } from './order-heading'
import { OrderPlaceholder } from './order-placeholder'
import { OrderState } from './order-state'
import { useWorkOnOrder } from './use-work-on-order'

const APP = 'admin/order-integrations.page'

interface Props {
  readonly id: string
}

/** One order: what is wrong, what to do, and the words that say so. */
export function OrderSheet(props: Props) {
  return (
    <ReceiptProvider>
      <Sheet {...props} />
    </ReceiptProvider>
  )
}

function Sheet({ id }: Props) {
  const { formatMessage } = useIntl()
  const { query = {}, navigate } = useRuntime()
  const { order, isCauseUnread, retry, ...answering } = useOrderIntegration(id)
  const { failure } = answering
  const checking = useOrderCheck(order)
  const work = useWorkOnOrder(order?.id ?? id, order?.asOf)
  const support = useRef<HTMLDivElement>(null)

  const content = () => {
    if (order) return <OrderDetails {...{ order, isCauseUnread, checking }} supportRef={support} />
    if (failure) {
      const title = formatMessage({ id: `${APP}.order-failed` })
      return <FailureBlock title={title} failure={failure} onRetry={retry} />
    }
    return order === null ? <NotFound id={id} /> : <OrderPlaceholder />
  }
  const showSupport = () => support.current?.scrollIntoView?.({ block: 'center' })

  return (
    <AnswerTime.Provider value={order?.asOf}>
      <SideSheet
        label={formatMessage({ id: `${APP}.order` }, { id: order?.marketplaceOrderId ?? id })}
        top={order && <OrderState order={order} />}
        heading={<OrderHeading id={id} order={order ?? undefined} />}
        footer={
          order &&
          (order.diagnosis || order.closing) && (
            <OrderActions order={order} checking={checking} work={work} onSupport={showSupport} />
          )
        }
        neighbors={useNeighbors(id)}
        onClose={() => navigate({ to: listAddress(decodeQuery(query)), replace: true })}
      >
        <RightsUnknown />
        <Receipts place="sheet" />
        {order && <NotReadAnew {...answering} />}
        {content()}
      </SideSheet>
    </AnswerTime.Provider>
  )
}

/** The orders before and after it in the list. Undefined where it is not in the list, or stands over a cause. */
function useNeighbors(id: string): Neighbors | undefined {
  const { formatMessage } = useIntl()
  const { query = {}, navigate } = useRuntime()
  const beside = useBeside(id)
  if (!beside) return undefined
  const to = (other: string | undefined) =>
    other === undefined
      ? undefined
      : () => navigate({ to: orderAddress(other, decodeQuery(query)), replace: true })
  return {
    previous: to(beside.previous),
    next: to(beside.next),
    labels: {
      previous: formatMessage({ id: `${APP}.previous-order` }),
      next: formatMessage({ id: `${APP}.next-order` }),
    },
  }
}
