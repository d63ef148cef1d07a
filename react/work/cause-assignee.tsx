import React from 'react'

import type { Actor } from '../__generated__/operations'
import { actorLabelId } from '../ui/labels'
import { FormattedMessage } from 'react-intl'
import { Assignee } from './assignee'
import type { AssignableCause } from './use-assign'
import { useAssignCause } from './use-assign'

interface Props {
  readonly cause: AssignableCause
  /** Whose turn it is: stands under the name. */
  readonly actor?: Actor
}

/** Who takes care of a cause, and giving it to somebody else. No order changes by it. */
export function CauseAssignee({ cause, actor }: Props) {
  return (
    <Assignee
      subject={cause.title}
      assignee={cause.assignee}
      below={actor && <FormattedMessage id={actorLabelId(actor)} />}
      assign={useAssignCause(cause)}
    />
  )
}
