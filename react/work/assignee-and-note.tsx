import React from 'react'
import { useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import { useIssueNotes, useOrderNotes } from '../api/use-notes'
import { Section, stack } from '../ui'
import { CauseAssignee } from './cause-assignee'
import type { KeptNote } from './notes'
import { Notes } from './notes'
import { OrderAssignee } from './order-assignee'
import type { AssignableCause, AssignableOrder } from './use-assign'

const lines = stack({ gap: 3 })

interface OrderProps {
  readonly order: AssignableOrder & { readonly notes: readonly KeptNote[] }
}

/** The section of an order that says who takes care of it and what they wrote down. */
export function OrderAssigneeAndNote({ order }: OrderProps) {
  const { formatMessage } = useIntl()
  const mayWrite = useRights().workOnOrders === 'granted'
  const { add, withdraw } = useOrderNotes(order.id)
  return (
    <Section title={formatMessage({ id: 'admin/order-integrations.team.section' })}>
      <div className={lines}>
        <OrderAssignee order={order} />
        <Notes notes={order.notes} mayWrite={mayWrite} onAdd={add} onWithdraw={withdraw} />
      </div>
    </Section>
  )
}

interface CauseProps {
  readonly cause: AssignableCause & { readonly notes?: readonly KeptNote[] | null }
}

/** The same of a cause. */
export function CauseAssigneeAndNote({ cause }: CauseProps) {
  const { formatMessage } = useIntl()
  const mayWrite = useRights().workOnOrders === 'granted'
  const { add, withdraw } = useIssueNotes(cause.id)
  return (
    <Section title={formatMessage({ id: 'admin/order-integrations.team.section' })}>
      <div className={lines}>
        <CauseAssignee cause={cause} />
        <Notes notes={cause.notes ?? []} mayWrite={mayWrite} onAdd={add} onWithdraw={withdraw} />
      </div>
    </Section>
  )
}
