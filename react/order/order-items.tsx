import React from 'react'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'

import type { Order } from '../api/use-order-integration'
import { CopyButton, csx, line, MoneyText, plainList, prose } from '../ui'

const APP = 'admin/order-integrations.page'

const list = plainList({})
const entry = csx({ '& + &': { marginTop: '$space-2' } })
const firstLine = line({ gap: 3 })
const small = prose({ small: true, quiet: true })

type Item = Order['items'][number]

interface Props {
  readonly items: readonly Item[]
  /** Prices have the currency of the order's value. Without one they cannot be read. */
  readonly currency?: string
}

export function OrderItems({ items, currency }: Props) {
  return (
    <ul className={list} role="list">
      {items.map((item, index) => (
        <li key={index} className={entry}>
          <ItemName item={item} />
          {item.unitPrice != null && currency && (
            <p className={small}>
              <FormattedMessage
                id={`${APP}.item-unit-price`}
                values={{ price: <MoneyText amount={item.unitPrice} currency={currency} /> }}
              />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function ItemName({ item: { skuId, marketplaceSkuId, quantity } }: { readonly item: Item }) {
  const { formatMessage } = useIntl()
  const ofMarketplace =
    marketplaceSkuId &&
    formatMessage({ id: `${APP}.item-marketplace-sku` }, { id: marketplaceSkuId })

  return (
    <>
      <div className={firstLine}>
        <span>
          <FormattedNumber value={quantity} /> ×{' '}
          {skuId ? (
            <FormattedMessage id={`${APP}.item-sku`} values={{ id: skuId }} />
          ) : (
            ofMarketplace || <FormattedMessage id={`${APP}.item-without-id`} />
          )}
        </span>
        {skuId && (
          <CopyButton text={skuId} name={formatMessage({ id: `${APP}.item-sku` }, { id: skuId })} />
        )}
      </div>
      {skuId && ofMarketplace && <p className={small}>{ofMarketplace}</p>}
    </>
  )
}
