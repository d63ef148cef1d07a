import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Change } from '../../api/use-change'
import { Notice, SessionEnded } from '../../ui'

const APP = 'admin/order-integrations.settings'

interface Props {
  readonly change: Change<unknown>
}

/** Why a change was not made. What a field has to say stands beside the field. */
export function ChangeText({ change }: Props) {
  switch (change.kind) {
    case 'done':
      return null
    case 'refused':
      return (
        <Notice tone="warning">
          {change.field ? <FormattedMessage id={`${APP}.refused-field`} /> : change.message}
        </Notice>
      )
    case 'unanswered':
      return change.failure.kind === 'signed-out' ? (
        <SessionEnded />
      ) : (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.${change.failure.kind === 'forbidden' ? 'not-allowed' : 'not-saved'}`}
          />
        </Notice>
      )
  }
}

/** What the service says of one field of a form. */
export const errorOf = (change: Change<unknown> | undefined, field: string): string | undefined =>
  change?.kind === 'refused' && change.field === field ? change.message : undefined
