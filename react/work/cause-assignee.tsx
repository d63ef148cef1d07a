import React from 'react'
import type { ReactNode } from 'react'

import { useRights } from '../api/rights'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import type { Assigned } from './assignee-menu'
import { AssigneeMenu } from './assignee-menu'
import { useAssignmentReceipt } from './assignment-receipt'

interface Props {
  readonly cause: {
    readonly id: string
    readonly title: string
    readonly assignee?: string | null
  }
  readonly team?: ReactNode
  /** The asOf of the answer in which the person saw it: what a colleague decided since is not replaced unasked. */
  readonly seenAt?: string | null
}

/** Who takes care of a cause, and giving it to somebody else. No order changes by it. */
export function CauseAssignee({ cause, team, seenAt }: Props) {
  const decide = useDecideOnCause(cause.id)
  const mayAssign = useRights().workOnOrders === 'granted'
  const tell = useAssignmentReceipt()
  const assign = async (assignee: string | undefined, replace: boolean): Promise<Assigned> => {
    const change = await decide.assign(assignee, { seenAt, replace })
    if (change.kind === 'done') return { kind: 'done' }
    const decision = change.kind === 'refused' ? change.decision : undefined
    return decision ? { kind: 'decided', decision } : change
  }
  return (
    <AssigneeMenu
      subject={cause.title}
      assignee={cause.assignee}
      team={team}
      mayAssign={mayAssign}
      assign={async (to, replace) => {
        const answer = await assign(to, replace)
        const before = cause.assignee ?? undefined
        if (answer.kind === 'done') tell({ subject: cause.title, to, before, assign })
        return answer
      }}
    />
  )
}
