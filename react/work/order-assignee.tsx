import React from 'react'

import { useRights } from '../api/rights'
import { useAssignOrders } from '../api/use-work-on-orders'
import type { Assigned } from './assignee-menu'
import { AssigneeMenu } from './assignee-menu'
import { useAssignmentReceipt } from './assignment-receipt'

/** What shows who takes care of an order. */
const again = ['OrderInbox', 'OrderIntegration']

interface Props {
  readonly order: {
    readonly id: string
    readonly marketplaceOrderId: string
    readonly assignee?: string | null
    readonly assigneeIsOfCause?: boolean
  }
  /** The asOf of the answer in which the person saw it: what a colleague assigned since is not replaced unasked. */
  readonly seenAt?: string | null
}

/** Who takes care of one order, and giving it to somebody else. Changes nothing else of it. */
export function OrderAssignee({ order, seenAt }: Props) {
  const assigning = useAssignOrders(again)
  const mayAssign = useRights().workOnOrders === 'granted'
  const tell = useAssignmentReceipt()
  // Where it was only the cause's, it is that again.
  const before = order.assigneeIsOfCause ? undefined : (order.assignee ?? undefined)
  const assign = async (assignee: string | undefined, replace: boolean): Promise<Assigned> => {
    const input = { orders: { ids: [order.id] }, assignee, seenAt, replace }
    const change = await assigning.send({ input })
    if (change.kind !== 'done') return change
    const [conflict] = change.ok.conflicts
    if (conflict) return { kind: 'decided', decision: conflict.decision }
    return change.ok.done > 0
      ? { kind: 'done' }
      : { kind: 'unanswered', failure: { kind: 'failed' } }
  }
  return (
    <AssigneeMenu
      subject={order.marketplaceOrderId}
      assignee={order.assignee}
      isOfCause={order.assigneeIsOfCause}
      mayAssign={mayAssign}
      assign={async (to, replace) => {
        const answer = await assign(to, replace)
        if (answer.kind === 'done') tell({ subject: order.marketplaceOrderId, to, before, assign })
        return answer
      }}
    />
  )
}
