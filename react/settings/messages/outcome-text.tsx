import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Teaching } from '../../api/use-teaching'
import { csx, Notice } from '../../ui'
import { ChangeText } from '../form/change-text'

const place = csx({ marginTop: '$space-4' })

interface Props {
  readonly outcome: Teaching
}

export function OutcomeText({ outcome }: Props) {
  const { formatNumber } = useIntl()
  if (outcome.kind !== 'done') {
    return (
      <div className={place}>
        <ChangeText change={outcome} />
      </div>
    )
  }
  const { affectedOrders } = outcome.ok
  return (
    <div className={place}>
      <Notice tone="info">
        <FormattedMessage
          id="admin/order-integrations.settings.done"
          values={{ count: affectedOrders, number: formatNumber(affectedOrders) }}
        />
      </Notice>
    </div>
  )
}
