import React from 'react'
import { useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { WorstOrder } from '../api/use-price-divergence'
import {
  csx,
  InnerLink,
  MoneyText,
  orderAddress,
  orderHref,
  partTitle,
  ReportTable,
  wordLink,
} from '../ui'
import { APP } from './texts'

const link = csx({ ...wordLink, fontWeight: 600 })

interface Props {
  readonly orders: readonly WorstOrder[]
  /** Orders of other currencies passed too, and are not among these. */
  readonly isOfOne: boolean
}

/** The orders that somebody should look at before letting such orders pass. */
export function WorstOrders({ orders, isOfOne }: Props) {
  const { formatMessage } = useIntl()
  const { navigate } = useRuntime()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const title = isOfOne
    ? formatMessage({ id: `${APP}.worst-currency` }, { currency: orders[0]?.currency })
    : t('worst')
  const money = (amountOf: (order: WorstOrder) => number) => (order: WorstOrder) => (
    <MoneyText amount={amountOf(order)} currency={order.currency} />
  )

  return (
    <>
      <h2 className={partTitle}>{title}</h2>
      <ReportTable<WorstOrder>
        caption={title}
        nameHeader={t('column-order')}
        nameOf={({ id, marketplaceOrderId, marketplace }) => (
          <>
            <InnerLink
              className={link}
              href={orderHref(id)}
              onFollow={() => navigate({ to: orderAddress(id, {}) })}
            >
              {marketplaceOrderId}
            </InnerLink>
            <small>{marketplace.name}</small>
          </>
        )}
        rowKey={({ id }) => id}
        rows={orders}
        columns={[
          { header: t('column-paid'), render: money(({ paid }) => paid) },
          { header: t('column-expected'), render: money(({ expected }) => expected) },
          {
            header: t('column-difference'),
            render: money(({ paid, expected }) => paid - expected),
          },
        ]}
      />
    </>
  )
}
