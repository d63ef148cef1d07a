import React from 'react'
import type { MouseEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Order } from '../api/use-order-integration'
import { causeHref, csx, decodeQuery, listAddress } from '../ui'

const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  text: '$body',
  color: '$action.main.tertiary',
  textDecoration: 'underline',
  textUnderlineOffset: '0.15em',
})
const title = csx({ text: '$body', margin: 0, marginBottom: '$space-1' })

interface Props {
  readonly issue: NonNullable<Order['issue']>
}

/** The way to everything that waits for the same correction: one fix may settle all of it. */
export function CauseLink({ issue }: Props) {
  const { formatNumber } = useIntl()
  const { query = {}, navigate } = useRuntime()

  const open = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    navigate({ to: listAddress({ ...decodeQuery(query), cause: issue.id }) })
  }

  return (
    <>
      <p className={title}>{issue.title}</p>
      <a className={link} href={causeHref(issue.id)} onClick={open}>
        <FormattedMessage
          id="admin/order-integrations.cause.open"
          values={{ count: issue.orderCount, number: formatNumber(issue.orderCount) }}
        />
      </a>
    </>
  )
}
