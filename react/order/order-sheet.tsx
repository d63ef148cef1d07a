import React from 'react'
import { useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useOrderIntegration } from '../api/use-order-integration'
import { decodeQuery, FailureBlock, listAddress, SideSheet } from '../ui'
import { NotFound } from './not-found'
import { OrderDetails } from './order-details'
import { OrderHeading } from './order-heading'
import { OrderPlaceholder } from './order-placeholder'

interface Props {
  readonly id: string
}

/** One order: what is wrong, what to do, and the words that say so. */
export function OrderSheet({ id }: Props) {
  const { formatMessage } = useIntl()
  const { query = {}, navigate } = useRuntime()
  const { order, failure, retry } = useOrderIntegration(id)
  const close = () => navigate({ to: listAddress(decodeQuery(query)) })

  const content = () => {
    if (order) return <OrderDetails order={order} />
    if (failure) {
      const title = formatMessage({ id: 'admin/order-integrations.page.order-failed' })
      return <FailureBlock title={title} failure={failure} onRetry={retry} />
    }
    return order === null ? <NotFound id={id} /> : <OrderPlaceholder />
  }

  return (
    <SideSheet
      label={formatMessage(
        { id: 'admin/order-integrations.page.order' },
        { id: order?.marketplaceOrderId ?? id },
      )}
      heading={<OrderHeading id={id} order={order ?? undefined} />}
      onClose={close}
    >
      {content()}
    </SideSheet>
  )
}
