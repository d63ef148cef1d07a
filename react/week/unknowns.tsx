import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { WeekReport } from '../api/use-week-report'
import { bullets, partTitle } from '../ui'

const APP = 'admin/order-integrations.week'

const points = bullets({ top: 2, width: 46 })

interface Props {
  readonly report: WeekReport
}

/** What these figures do not say: a number that nobody knows is none. */
export function Unknowns({ report: { total } }: Props) {
  const { formatNumber } = useIntl()
  const { ordersWithoutValue, setAside, saved, fixesTimed } = total.week
  const counted = [
    ['without-value', ordersWithoutValue],
    ['untimed', saved.orders - fixesTimed],
    ['set-aside', setAside.orders],
  ] as const

  return (
    <>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.unknowns`} />
      </h2>
      <ul className={points}>
        <li>
          <FormattedMessage id={`${APP}.unknown-late`} />
        </li>
        <li>
          <FormattedMessage id={`${APP}.unknown-canceled`} />
        </li>
        {counted.map(([key, count]) =>
          count === 0 ? null : (
            <li key={key}>
              <FormattedMessage
                id={`${APP}.unknown-${key}`}
                values={{ count, number: formatNumber(count) }}
              />
            </li>
          ),
        )}
      </ul>
    </>
  )
}
