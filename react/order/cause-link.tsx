import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Order } from '../api/use-order-integration'
import { causeHref, csx, decodeQuery, InnerLink, listAddress, prose, wordLink } from '../ui'

const link = csx({ ...wordLink, textUnderlineOffset: '0.15em' })
const title = prose({ bottom: 1 })

interface Props {
  readonly issue: NonNullable<Order['issue']>
}

/** The way to everything that waits for the same correction: one fix may settle all of it. */
export function CauseLink({ issue }: Props) {
  const { formatNumber } = useIntl()
  const { query = {}, navigate } = useRuntime()

  const open = () => navigate({ to: listAddress({ ...decodeQuery(query), cause: issue.id }) })

  return (
    <>
      <p className={title}>{issue.title}</p>
      <InnerLink className={link} href={causeHref(issue.id)} onFollow={open}>
        <FormattedMessage
          id="admin/order-integrations.cause.open"
          values={{ count: issue.orderCount, number: formatNumber(issue.orderCount) }}
        />
      </InnerLink>
    </>
  )
}
