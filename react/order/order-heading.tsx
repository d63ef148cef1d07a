import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { CopyButton, csx, prose } from '../ui'

const over = prose({
  small: true,
  quiet: true,
  also: { minHeight: '1rem', overflowWrap: 'anywhere' },
})
const line = csx({ display: 'flex', alignItems: 'center', gap: '$space-4' })
const title = csx({ text: '$title1', margin: 0, overflowWrap: 'anywhere' })

interface Props {
  readonly id: string
  readonly order?: Order
}

export function OrderHeading({ id, order }: Props) {
  const { formatMessage } = useIntl()

  return (
    <>
      <p className={over}>
        {order?.marketplace.name ?? (
          <FormattedMessage id="admin/order-integrations.page.column-order" />
        )}
      </p>
      <div className={line}>
        <h2 className={title} translate="no">
          {order?.marketplaceOrderId ?? id}
        </h2>
        {order && (
          <CopyButton
            text={order.marketplaceOrderId}
            name={formatMessage({ id: 'admin/order-integrations.page.id-marketplace' })}
          />
        )}
      </div>
    </>
  )
}
