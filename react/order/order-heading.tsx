import React from 'react'
import { useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { CopyButton, csx, sheetTitle } from '../ui'
import { OrderFigures } from './order-figures'

const line = csx({ display: 'flex', alignItems: 'center', gap: '$space-3' })

interface Props {
  readonly id: string
  readonly order?: Order
}

/** Which order it is, and what decides how urgent it is. */
export function OrderHeading({ id, order }: Props) {
  const { formatMessage } = useIntl()

  return (
    <>
      <div className={line}>
        <h2 className={sheetTitle} translate="no">
          {order?.marketplaceOrderId ?? id}
        </h2>
        {order && (
          <CopyButton
            text={order.marketplaceOrderId}
            name={formatMessage({ id: 'admin/order-integrations.page.id-marketplace' })}
          />
        )}
      </div>
      {order && <OrderFigures order={order} />}
    </>
  )
}
