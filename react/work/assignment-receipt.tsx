import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { NotDone } from '../api/use-change'
import { usePersonText } from '../ui'
import type { Assign, Assigned } from './assign-menu'
import { useReceipt } from './receipt'

const APP = 'admin/order-integrations.receipt'

interface Given {
  /** What was given to somebody: an order's id, a cause's title. */
  readonly subject: string
  /** `me`, a login, or nobody. */
  readonly to: string | undefined
  /** Whose it was before. */
  readonly before: string | undefined
  readonly assign: Assign
}

const asTrouble = (answer: Assigned): NotDone | undefined => {
  if (answer.kind === 'done') return undefined
  return answer.kind === 'decided' ? { kind: 'unanswered', failure: { kind: 'failed' } } : answer
}

/** Says who takes care of it now, and takes that back. */
export function useAssignmentReceipt() {
  const personText = usePersonText()
  const tell = useReceipt()
  return ({ subject, to, before, assign }: Given) => {
    const person =
      to === 'me' ? (
        <FormattedMessage id="admin/order-integrations.team.me" />
      ) : (
        to && personText(to)
      )
    const undoId = before ? 'undo-assigned' : 'undo-unassigned'
    tell({
      says: (
        <FormattedMessage
          id={`${APP}.${to ? 'assigned' : 'unassigned'}`}
          values={{ subject, person }}
        />
      ),
      undo: {
        label: (
          <FormattedMessage
            id={`${APP}.${undoId}`}
            values={{ person: before && personText(before) }}
          />
        ),
        run: async () => asTrouble(await assign(before, true)),
      },
    })
  }
}
