import React from 'react'

import type { Teaching } from '../../api/use-teaching'
import { CountText, csx, Notice } from '../../ui'
import { ChangeText } from '../form/change-text'

const place = csx({ marginTop: '$space-4' })

interface Props {
  readonly outcome: Teaching
}

export function OutcomeText({ outcome }: Props) {
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
        <CountText id="admin/order-integrations.settings.done" count={affectedOrders} />
      </Notice>
    </div>
  )
}
