import React from 'react'
import { useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Order } from '../api/use-order-integration'
import { CopyText } from '../ui'
import { errorTypeLabelId, sourceLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.ticket'

interface Props {
  readonly order: Order
}

/** A text for the support of a marketplace, a connector or VTEX: ids, times and codes, no buyers' data. */
export function OrderTicket({ order }: Props) {
  const { formatMessage } = useIntl()
  const { account } = useRuntime()
  const text = formatMessage(
    { id: `${APP}.text` },
    {
      account,
      marketplace: `${order.marketplace.name} (${order.affiliateId})`,
      id: order.marketplaceOrderId,
      // A dash says that no source named one.
      orderId: order.orderId ?? '-',
      others: order.alternateIds.join(', ') || '-',
      type: order.diagnosis
        ? formatMessage({ id: errorTypeLabelId(order.diagnosis.errorType) })
        : '-',
      first: order.firstSeenAt,
      last: order.lastProcessedAt,
    },
  )
  const reports = order.history.map(({ lastSeenAt, source, flow, code, operationId, errors }) =>
    [
      lastSeenAt,
      formatMessage({ id: sourceLabelId(source) }),
      flow,
      code,
      ...errors.map((error) => error.code),
      operationId,
    ]
      .filter(Boolean)
      .join(' | '),
  )

  return (
    <CopyText
      text={[text, '', ...reports].join('\n')}
      label={formatMessage({ id: `${APP}.title` })}
      action={formatMessage({ id: `${APP}.copy` })}
    />
  )
}
