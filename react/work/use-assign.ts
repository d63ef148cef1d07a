import { useContext } from 'react'

import { useDecideOnCause } from '../api/use-decide-on-cause'
import { useAssignOrders } from '../api/use-work-on-orders'
import { AnswerTime } from './answer-time'
import type { Assign } from './assign-menu'
import { useAssignmentReceipt } from './assignment-receipt'

export interface AssignableCause {
  readonly id: string
  readonly title: string
  readonly assignee?: string | null
}

export interface AssignableOrder {
  readonly id: string
  readonly marketplaceOrderId: string
  readonly assignee?: string | null
  /** Of its cause it is only shown: the order itself is nobody's. */
  readonly assigneeIsOfCause?: boolean
}

/** Gives a cause to somebody, says so, and takes it back. No order changes by it. */
export function useAssignCause({ id, title, assignee }: AssignableCause): Assign {
  const decide = useDecideOnCause(id)
  const seenAt = useContext(AnswerTime)
  const assign: Assign = async (to, unseen) => {
    const change = await decide.assign(to, { seenAt, ...unseen })
    if (change.kind === 'done') return { kind: 'done' }
    const decision = change.kind === 'refused' ? change.decision : undefined
    return decision ? { kind: 'decided', decision } : change
  }
  return useWithReceipt(assign, { subject: title, before: assignee ?? undefined })
}

/** What shows who takes care of an order. */
const again = ['OrderInbox', 'OrderIntegration']

/** The same for one order. */
export function useAssignOrder(order: AssignableOrder): Assign {
  const { id, marketplaceOrderId: subject, assignee, assigneeIsOfCause } = order
  const assigning = useAssignOrders(again)
  const seenAt = useContext(AnswerTime)
  const assign: Assign = async (to, unseen) => {
    const input = { orders: { ids: [id] }, assignee: to, seenAt, ...unseen }
    const change = await assigning.send({ input })
    if (change.kind !== 'done') return change
    const [conflict] = change.ok.conflicts
    if (conflict) return { kind: 'decided', decision: conflict.decision }
    return change.ok.failed.length === 0
      ? { kind: 'done' }
      : { kind: 'unanswered', failure: { kind: 'failed' } }
  }
  // Where it was only the cause's, it is that again.
  const before = assigneeIsOfCause ? undefined : (assignee ?? undefined)
  return useWithReceipt(assign, { subject, before })
}

interface Given {
  readonly subject: string
  readonly before: string | undefined
}

function useWithReceipt(assign: Assign, given: Given): Assign {
  const tell = useAssignmentReceipt()
  return async (to, unseen) => {
    const answer = await assign(to, unseen)
    if (answer.kind === 'done') tell({ ...given, to, assign })
    return answer
  }
}
