import React from 'react'

import type { Order } from '../api/use-order-integration'
import { csx } from '../ui'

const over = csx({ text: '$detail', color: '$secondary', margin: 0, minHeight: '1rem' })
const title = csx({ text: '$title1', margin: 0, overflowWrap: 'anywhere' })

interface Props {
  readonly id: string
  readonly order?: Order
}

export function OrderHeading({ id, order }: Props) {
  return (
    <>
      <p className={over}>{order?.marketplace.name}</p>
      <h2 className={title}>{order?.marketplaceOrderId ?? id}</h2>
    </>
  )
}
