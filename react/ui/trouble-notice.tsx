import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Trouble } from '../api/use-bulk-work'
import { Notice } from './notice'

const APP = 'admin/order-integrations'

interface Props {
  readonly trouble: Trouble
  /** For what every reader may do: another permission is missing then. */
  readonly ofReading?: boolean
}

/** Why an action ended before its end. */
export function TroubleNotice({ trouble, ofReading = trouble.kind === 'unlisted' }: Props) {
  if (trouble.kind === 'refused') return <Notice tone="warning">{trouble.message}</Notice>
  return (
    <Notice tone="warning">
      <FormattedMessage id={`${APP}.${textOf(trouble, ofReading)}`} />
    </Notice>
  )
}

function textOf(trouble: Exclude<Trouble, { readonly kind: 'refused' }>, ofReading: boolean) {
  if (trouble.kind === 'partial') return 'cause.orders-not-loaded'
  if (trouble.failure.kind !== 'forbidden') return 'work.not-saved'
  return ofReading ? 'work.forbidden-reading' : 'work.forbidden'
}
