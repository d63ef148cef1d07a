import React from 'react'
import { FormattedMessage } from 'react-intl'

import { Assignee } from './assignee'
import type { AssignableOrder } from './use-assign'
import { useAssignOrder } from './use-assign'

interface Props {
  readonly order: AssignableOrder
}

/** Who takes care of one order, and giving it to somebody else. Changes nothing else of it. */
export function OrderAssignee({ order }: Props) {
  const isOfCause = order.assignee && order.assigneeIsOfCause
  return (
    <Assignee
      subject={order.marketplaceOrderId}
      assignee={order.assignee}
      below={isOfCause && <FormattedMessage id="admin/order-integrations.team.of-cause" />}
      assign={useAssignOrder(order)}
    />
  )
}
