import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { CanceledOrder } from '../api/use-cancellation'
import {
  cancellationHref,
  csx,
  MoneyText,
  PersonText,
  plainList,
  ShortTime,
  UnknownText,
} from '../ui'
import { toKebab } from '../ui/labels'
import { OrderLink } from '../work/order-link'

const APP = 'admin/order-integrations.cancellation'

const list = plainList({ also: { text: '$body' } })
const item = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-4',
  paddingY: '$space-1',
  borderTop: '$neutral',
  '& > :first-child': { flex: '1 1 9rem' },
  small: { flex: '1 1 100%', text: '$detail', color: '$secondary' },
})

interface Props {
  readonly orders: readonly CanceledOrder[]
}

/** Which orders these are, why each may be canceled, and what VTEX said where it refused. */
export function CanceledOrders({ orders }: Props) {
  return (
    <ul className={list} role="list">
      {orders.map((order) => (
        <li key={order.id} className={item}>
          <OrderLink id={order.id}>{order.marketplaceOrderId}</OrderLink>
          <span>{order.value ? <MoneyText {...order.value} /> : <UnknownText />}</span>
          <Why order={order} />
        </li>
      ))}
    </ul>
  )
}

function Why({ order }: { readonly order: CanceledOrder }) {
  const { kind, evidenceAt, vtexSays, by, elsewhere } = order
  if (vtexSays) return <small translate="no">“{vtexSays}”</small>
  if (!kind && !by && !elsewhere) return null
  return (
    <small>
      {kind && <FormattedMessage id={`${APP}.kind-${toKebab(kind)}`} />}
      {kind && evidenceAt && (
        <>
          {', '}
          <ShortTime at={evidenceAt} />
        </>
      )}
      {kind && by && ' · '}
      {by && <PersonText login={by} />}
      {elsewhere && (
        <>
          {(kind || by) && ' · '}
          <a href={cancellationHref(elsewhere)} target="_blank" rel="noopener noreferrer">
            <FormattedMessage id={`${APP}.open-earlier`} />
          </a>
        </>
      )}
    </small>
  )
}
