import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { NotListed } from '../api/use-listed-orders'
import type { NotDone } from '../api/use-change'
import { Notice } from './notice'
import { SessionEnded } from './session-ended'

const APP = 'admin/order-integrations'

interface Props {
  readonly trouble: NotListed | NotDone
  /** Whose words say why there is no answer; what every reader may do needs another permission than work. */
  readonly about?: 'work' | 'reading' | 'check' | 'import' | 'cancel'
}

/** Why nothing was done, or not all of it. */
export function TroubleNotice({ trouble, about = 'work' }: Props) {
  if (isSessionEnd(trouble)) return <SessionEnded />
  return (
    <Notice tone="warning">
      {trouble.kind === 'refused' ? (
        trouble.message
      ) : (
        <FormattedMessage id={`${APP}.${textOf(trouble, about)}`} />
      )}
    </Notice>
  )
}

const isSessionEnd = (trouble: Props['trouble']) =>
  'failure' in trouble && trouble.failure.kind === 'signed-out'

function textOf(
  trouble: Exclude<Props['trouble'], { readonly kind: 'refused' }>,
  about: NonNullable<Props['about']>,
): string {
  if (trouble.kind === 'partial') return 'cause.orders-not-loaded'
  const { kind } = trouble.failure
  if (trouble.kind === 'unlisted' || about === 'reading')
    return kind === 'forbidden' ? 'work.forbidden-reading' : 'work.not-saved'
  if (about === 'work') return kind === 'forbidden' ? 'work.forbidden' : 'work.not-saved'
  if (about === 'cancel')
    return kind === 'forbidden' ? 'cancellation.forbidden' : 'cancellation.unanswered'
  return about === 'check' ? `checks.unanswered-${kind}` : `imports.unanswered-${kind}`
}
