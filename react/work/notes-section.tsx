import React from 'react'
import { useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import { useIssueNotes, useOrderNotes } from '../api/use-notes'
import { Section } from '../ui'
import type { KeptNote } from './notes'
import { Notes } from './notes'

type Acts = ReturnType<typeof useOrderNotes>

interface OrderProps {
  readonly order: { readonly id: string; readonly notes: readonly KeptNote[] }
}

/** The section of an order with what colleagues wrote down about it. */
export function OrderNotes({ order: { id, notes } }: OrderProps) {
  return <NotesSection notes={notes} acts={useOrderNotes(id)} />
}

interface CauseProps {
  readonly cause: { readonly id: string; readonly notes?: readonly KeptNote[] | null }
}

/** The same of a cause. */
export function CauseNotes({ cause: { id, notes } }: CauseProps) {
  return <NotesSection notes={notes ?? []} acts={useIssueNotes(id)} />
}

interface Props {
  readonly notes: readonly KeptNote[]
  readonly acts: Acts
}

function NotesSection({ notes, acts: { add, withdraw } }: Props) {
  const { formatMessage } = useIntl()
  const mayWrite = useRights().workOnOrders === 'granted'
  if (!mayWrite && notes.length === 0) return null
  return (
    <Section title={formatMessage({ id: 'admin/order-integrations.team.notes' })}>
      <Notes notes={notes} mayWrite={mayWrite} onAdd={add} onWithdraw={withdraw} />
    </Section>
  )
}
