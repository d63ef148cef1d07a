import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { NotDone } from '../api/use-change'
import { Notice } from './notice'

interface Props {
  readonly answer: NotDone
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
