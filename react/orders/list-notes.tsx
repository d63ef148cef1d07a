import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { ExactTime, prose, ShortTime } from '../ui'
import { FailuresKnownText } from '../work/failures-known-text'

const APP = 'admin/order-integrations.page'

const words = prose({ small: true, quiet: true, top: 2 })

interface Props {
  readonly inbox?: OrderInbox
}

/** How old the list is and what in it is not certain yet. Below it: what has to be saved first may not move down for it. */
export function ListNotes({ inbox }: Props) {
  if (!inbox) return null
  const { catchingUp, stale, asOf, confirmations, failuresKnown } = inbox
  return (
    <div role="status">
      {catchingUp && !stale && asOf && (
        <p className={words}>
          <FormattedMessage id={`${APP}.catching-up`} values={{ time: <ShortTime at={asOf} /> }} />
        </p>
      )}
      {confirmations && <Unconfirmed {...confirmations} />}
      {failuresKnown?.map(({ marketplace, ...known }) => (
        <p key={marketplace.id} className={words}>
          {marketplace.name}: <FailuresKnownText {...known} />
        </p>
      ))}
    </div>
  )
}

/** A reported failure counts at once; what is in VTEX all the same leaves the list when Orders has been asked. */
function Unconfirmed({ waiting, endsAt }: NonNullable<OrderInbox['confirmations']>) {
  const { formatNumber } = useIntl()
  const values = { count: waiting, number: formatNumber(waiting) }
  return (
    <p className={words}>
      {endsAt ? (
        <FormattedMessage
          id={`${APP}.unconfirmed-until`}
          values={{ ...values, time: <ExactTime at={endsAt} /> }}
        />
      ) : (
        <FormattedMessage id={`${APP}.unconfirmed`} values={values} />
      )}
    </p>
  )
}
