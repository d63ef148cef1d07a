import React from 'react'
import type { ReactNode } from 'react'

import { useRights } from '../api/rights'
import { useDecideOnCause } from '../api/use-decide-on-cause'
import type { Assigned } from './assignee-menu'
import { AssigneeMenu } from './assignee-menu'

interface Props {
  readonly cause: {
    readonly id: string
    readonly title: string
    readonly assignee?: string | null
  }
  readonly team?: ReactNode
}

/** Who takes care of a cause, and giving it to somebody else. No order changes by it. */
export function CauseAssignee({ cause, team }: Props) {
  const decide = useDecideOnCause(cause.id)
  const mayAssign = useRights().workOnOrders === 'granted'
  const assign = async (assignee: string | undefined): Promise<Assigned> => {
    const change = await decide.assign(assignee)
    return change.kind === 'done' ? { kind: 'done' } : change
  }
  return (
    <AssigneeMenu
      subject={cause.title}
      assignee={cause.assignee}
      team={team}
      mayAssign={mayAssign}
      assign={assign}
    />
  )
}
