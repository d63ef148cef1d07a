import React from 'react'
import { useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { CopyButton, csx, NARROW, prose } from '../ui'

const list = prose({})
const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-3',
  minHeight: '2.25rem',
  borderBottom: '$neutral',
  dt: { color: '$secondary', width: '12rem' },
  [NARROW]: { paddingY: '$space-2', dt: { width: '100%', text: '$detail' } },
  dd: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '$space-3',
    overflowWrap: 'anywhere',
  },
})

interface Props {
  readonly order: Order
}

export function OrderIds({ order }: Props) {
  const { formatMessage } = useIntl()
  const label = (name: string) => formatMessage({ id: `admin/order-integrations.page.${name}` })
  const ids = [
    { name: label('id-marketplace'), value: order.marketplaceOrderId },
    ...(order.orderId ? [{ name: label('id-vtex'), value: order.orderId }] : []),
    ...order.alternateIds.map((value) => ({ name: label('id-other'), value })),
    { name: label('id-affiliate'), value: order.affiliateId },
  ]

  return (
    <dl className={list}>
      {ids.map(({ name, value }) => (
        <div key={name + value} className={line}>
          <dt>{name}</dt>
          <dd>
            <span translate="no">{value}</span>
            <CopyButton text={value} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
