import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useUsage } from '../../api/use-usage'
import { Notice } from '../../ui'

const APP = 'admin/order-integrations.settings.usage'

interface Props {
  /** For how many days orders are kept now, and as somebody typed it. */
  readonly days: number
  readonly wanted: number
}

/** What keeping orders for longer comes to in documents, which VTEX bills: said before it is saved. */
export function RetentionOutlook({ days, wanted }: Props) {
  const { formatNumber } = useIntl()
  const { usage } = useUsage()
  const perDay = usage ? usage.ordersPerDay : undefined
  const isLonger = wanted > days
  return (
    <div role="status">
      {isLonger && (
        <Notice tone={wanted >= 2 * days ? 'warning' : 'info'}>
          <FormattedMessage
            id={`${APP}.${typeof perDay === 'number' ? 'outlook' : 'outlook-unknown'}`}
            values={{
              times: formatNumber(wanted / days, { maximumFractionDigits: 1 }),
              now: formatNumber(Math.round((perDay ?? 0) * days)),
              later: formatNumber(Math.round((perDay ?? 0) * wanted)),
            }}
          />
        </Notice>
      )}
    </div>
  )
}
