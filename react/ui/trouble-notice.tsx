import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Trouble } from '../api/use-bulk-work'
import { Notice } from './notice'

interface Props {
  readonly trouble: Trouble
}

/** Why an action ended before its end. */
export function TroubleNotice({ trouble }: Props) {
  return (
    <Notice tone="warning">
      {trouble.kind === 'refused' ? (
        trouble.message
      ) : trouble.kind === 'partial' ? (
        <FormattedMessage id="admin/order-integrations.cause.orders-not-loaded" />
      ) : (
        <FormattedMessage
          id={`admin/order-integrations.work.${trouble.failure.kind === 'forbidden' ? 'forbidden' : 'not-saved'}`}
        />
      )}
    </Notice>
  )
}
