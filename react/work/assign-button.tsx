import React from 'react'
import { FormattedMessage } from 'react-intl'

import { Button } from '../ui'
import type { Assign } from './assign-menu'
import { AssignMenu } from './assign-menu'
import type { AssignableCause, AssignableOrder } from './use-assign'
import { useAssignCause, useAssignOrder } from './use-assign'

interface Props {
  readonly assignee?: string | null
  /** Of several things it is not known whether they are somebody's. */
  readonly mayBeNobody?: boolean
  readonly disabled?: boolean
  readonly assign: Assign
}

/** Assign, among the buttons of a bar. */
export function AssignButton({ disabled, ...choosing }: Props) {
  return (
    <AssignMenu
      {...choosing}
      button={({ ref, open, onToggle }) => (
        <Button
          ref={ref}
          variant="secondary"
          aria-expanded={open}
          disabled={disabled}
          onClick={onToggle}
        >
          <FormattedMessage id="admin/order-integrations.team.assign" />
        </Button>
      )}
    />
  )
}

/** The same for one order, in the foot of its sheet. */
export function AssignOrderButton({ order }: { readonly order: AssignableOrder }) {
  const assignee = order.assigneeIsOfCause ? undefined : order.assignee
  return <AssignButton assignee={assignee} assign={useAssignOrder(order)} />
}

/** The same for one cause. */
export function AssignCauseButton({ cause }: { readonly cause: AssignableCause }) {
  return <AssignButton assignee={cause.assignee} assign={useAssignCause(cause)} />
}
