import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, Placeholder, RelativeTime } from '../ui'

const header = csx({ display: 'flex', flexDirection: 'column', gap: '$space-1' })
const title = csx({ text: '$title1', color: '$secondary', margin: 0 })
const summary = csx({ margin: 0, text: '$body', color: '$secondary', minHeight: '3rem' })
const total = csx({ text: '$pageTitle', color: '$primary', fontSize: '2rem', lineHeight: '2.5rem' })

interface Props {
  readonly inbox?: OrderInbox
}

export function OrdersHeader({ inbox }: Props) {
  const { formatNumber } = useIntl()

  return (
    <header className={header}>
      <h1 className={title}>
        <FormattedMessage id="admin/order-integrations.page.title" />
      </h1>
      {inbox ? (
        <p className={summary}>
          <FormattedMessage
            id="admin/order-integrations.page.open-orders"
            values={{
              count: inbox.open.total,
              total: <strong className={total}>{formatNumber(inbox.open.total)}</strong>,
            }}
          />
          {inbox.asOf && (
            <>
              {' · '}
              <FormattedMessage
                id="admin/order-integrations.page.as-of"
                values={{ time: <RelativeTime at={inbox.asOf} /> }}
              />
            </>
          )}
        </p>
      ) : (
        <Placeholder width="16rem" height="3rem" />
      )}
    </header>
  )
}
