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
}

/** The orders that somebody should look at before letting such orders pass. */
export function WorstOrders({ orders }: Props) {
  const { formatMessage } = useIntl()
  const { navigate } = useRuntime()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const money = (amountOf: (order: WorstOrder) => number) => (order: WorstOrder) => (
    <MoneyText amount={amountOf(order)} currency={order.currency} />
  )

  return (
    <>
      <h2 className={partTitle}>{t('worst')}</h2>
      <ReportTable<WorstOrder>
        caption={t('worst')}
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
