import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Usage } from '../api/use-usage'
import { useUsage } from '../api/use-usage'
import { Notice } from '../ui'

const APP = 'admin/order-integrations.imports.documents'

/** Fewer rows change no bill that anybody would notice. */
const MANY = 1_000

interface Props {
  /** How many orders a file holds. */
  readonly count: number
}

/** What a large file may come to in documents, which VTEX bills: said before it is imported. */
export function DocumentsOutlook({ count }: Props) {
  return count < MANY ? null : <Outlook count={count} />
}

function Outlook({ count }: Props) {
  const { formatNumber } = useIntl()
  const { usage } = useUsage()
  const kept = usage && ordersIn(usage)
  return (
    <Notice tone={kept !== undefined && count >= kept ? 'warning' : 'info'}>
      <FormattedMessage
        id={`${APP}${kept === undefined ? '-unknown' : ''}`}
        values={{ number: formatNumber(count), now: formatNumber(kept ?? 0) }}
      />
    </Notice>
  )
}

/** Undefined where they could not be counted. */
const ordersIn = ({ documents }: Usage): number | undefined =>
  documents
    .filter(({ group }) => group === 'OPEN_ORDERS' || group === 'CLOSED_ORDERS')
    .reduce<number | undefined>(
      (sum, { count }) =>
        sum === undefined || count === null || count === undefined ? undefined : sum + count,
      0,
    )
