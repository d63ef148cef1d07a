import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { CheckAnswer } from '../api/use-check-orders'
import { Notice } from './notice'

interface Props {
  readonly answer: Exclude<CheckAnswer, { readonly kind: 'done' }>
}

/** Why nothing was checked. What an earlier check found still stands below it. */
export function CheckFailure({ answer }: Props) {
  return (
    <Notice tone="warning">
      {answer.kind === 'refused' ? (
        answer.message
      ) : (
        <FormattedMessage
          id={`admin/order-integrations.checks.unanswered-${answer.failure.kind}`}
        />
      )}
    </Notice>
  )
}
