import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, Placeholder, RelativeTime } from '../ui'
import { HEADING_ID } from './row-link'

const header = csx({ display: 'flex', flexDirection: 'column', gap: '$space-1' })
const title = csx({ text: '$title1', color: '$secondary', margin: 0, outline: 'none' })
const summary = csx({ margin: 0, text: '$body', color: '$secondary', minHeight: '3rem' })
const total = csx({ text: '$pageTitle', color: '$primary', fontSize: '2rem', lineHeight: '2.5rem' })

interface Props {
  readonly summary?: ReactNode
}

export function OrdersHeader({ summary: content }: Props) {
  return (
    <header className={header}>
      <h1 id={HEADING_ID} tabIndex={-1} className={title}>
        <FormattedMessage id="admin/order-integrations.page.title" />
      </h1>
      {content}
    </header>
  )
}

interface SummaryProps {
  readonly inbox?: OrderInbox
}

/** The one number that matters, and how old it is. */
export function Summary({ inbox }: SummaryProps) {
  const { formatNumber } = useIntl()
  if (!inbox) return <Placeholder width="16rem" height="3rem" />

  return (
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
  )
}
