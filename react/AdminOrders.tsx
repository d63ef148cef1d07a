import React from 'react'

import { OrdersHeader } from './header/orders-header'
import { OrderSheet } from './order/order-sheet'
import { Orders } from './orders/orders'
import { AdminPage } from './ui/admin-page'

interface Props {
  readonly params: { readonly orderId?: string }
}

/** Both routes show this page: the list, and over it the order that the address names. */
export default function AdminOrders({ params }: Props) {
  return (
    <AdminPage>
      <Orders openOrderId={params.orderId} header={(answer) => <OrdersHeader {...answer} />} />
      {params.orderId !== undefined && <OrderSheet key={params.orderId} id={params.orderId} />}
    </AdminPage>
  )
}
