import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Outcome } from '../../api/use-teaching'
import { csx, Notice } from '../../ui'

const APP = 'admin/order-integrations'

const place = csx({ marginTop: '$space-4' })

interface Props {
  readonly outcome: Outcome
}

export function OutcomeText({ outcome }: Props) {
  const { formatNumber } = useIntl()

  const content = () => {
    switch (outcome.kind) {
      case 'done':
        return (
          <FormattedMessage
            id={`${APP}.settings.done`}
            values={{
              count: outcome.affectedOrders,
              number: formatNumber(outcome.affectedOrders),
            }}
          />
        )
      case 'refused':
        return outcome.message
      case 'unanswered':
        return outcome.failure.kind === 'forbidden' ? (
          <FormattedMessage id={`${APP}.settings.not-allowed`} />
        ) : (
          <FormattedMessage id={`${APP}.settings.not-saved`} />
        )
    }
  }

  return (
    <div className={place}>
      <Notice tone={outcome.kind === 'done' ? 'info' : 'warning'}>{content()}</Notice>
    </div>
  )
}
