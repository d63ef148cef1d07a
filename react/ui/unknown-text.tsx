import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage } from 'react-intl'

const quiet = csx({ font: 'inherit', color: '$secondary' })

/** Stands where a value would be that no source told: never a zero, never nothing. */
export function UnknownText() {
  return (
    <span className={quiet}>
      <FormattedMessage id="admin/order-integrations.page.not-reported" />
    </span>
  )
}
