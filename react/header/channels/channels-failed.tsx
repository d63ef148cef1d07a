import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx, prose, wordButton } from '../../ui'

const words = prose({ small: true, quiet: true, top: 1 })

const again = csx({ ...wordButton, font: 'inherit', color: '$action.main.tertiary' })

interface Props {
  readonly onRetry: () => void
}

/** Not knowing is not being well: it says so, and leaves the list alone. */
export function ChannelsFailed({ onRetry }: Props) {
  return (
    <p role="status" className={words}>
      <FormattedMessage id="admin/order-integrations.header.channels-failed" />{' '}
      <button type="button" className={again} onClick={onRetry}>
        <FormattedMessage id="admin/order-integrations.page.retry" />
      </button>
    </p>
  )
}
