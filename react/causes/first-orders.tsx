import React from 'react'
import { useRuntime } from 'vtex.render-runtime'

import type { Cause, CauseOrder } from '../api/use-cause'
import {
  CountText,
  csx,
  DeadlineText,
  decodeQuery,
  InnerLink,
  listAddress,
  listHref,
  MoneyText,
  orderAddress,
  orderHref,
  plainList,
  StatusTag,
  UnknownText,
} from '../ui'

const APP = 'admin/order-integrations.cause'

const list = plainList({ also: { text: '$body' } })
const item = csx({ paddingY: '$space-2', borderBottom: '$neutral' })
// Each line by itself: a long deadline takes no room from the id above it.
const line = csx({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  columnGap: '$space-4',
})
const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { textDecoration: 'underline' },
})
const toRight = csx({ textAlign: 'right' })
const all = csx({ marginTop: '$space-3', text: '$body', a: { textDecoration: 'underline' } })

interface Props {
  readonly cause: Cause
  readonly orders: readonly CauseOrder[]
}

/** The orders of a cause that are lost first, and the way to all of them. */
export function FirstOrders({ cause, orders }: Props) {
  const { query = {}, navigate } = useRuntime()
  const rest = cause.orderCount > orders.length
  const listOfCause = { issue: cause.id }

  return (
    <>
      <ul className={list} role="list">
        {orders.map((order) => (
          <li key={order.id} className={item}>
            <div className={line}>
              <InnerLink
                className={link}
                href={orderHref(order.id)}
                onFollow={() => navigate({ to: orderAddress(order.id, decodeQuery(query)) })}
              >
                {order.marketplaceOrderId}
              </InnerLink>
              <span className={toRight}>
                {order.value ? <MoneyText {...order.value} /> : <UnknownText />}
              </span>
            </div>
            <div className={line}>
              <StatusTag status={order.status} step={order.step} short />
              <span className={toRight}>
                {order.shipBy ? (
                  <DeadlineText at={order.shipBy.at} estimated={order.shipBy.estimated} />
                ) : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {rest && (
        <p className={all}>
          <InnerLink
            className={link}
            href={listHref(listOfCause)}
            onFollow={() => navigate({ to: listAddress(listOfCause) })}
          >
            <CountText id={`${APP}.all-orders`} count={cause.orderCount} />
          </InnerLink>
        </p>
      )}
    </>
  )
}
