import React from 'react'

import type { CloseReason } from '../__generated__/operations'
import { CodeChoice, NoteField, useDraft } from '../ui'
import { closeReasonLabelId, closeReasons } from '../ui/labels'
import type { WorkFormProps } from './work-form'
import { WorkForm } from './work-form'

const REASON = 'close-reason'
const NOTE = 'close-note'

/** The fields of the form that are kept until it was sent. */
export const closeDrafts = [REASON, NOTE] as const

interface Props extends WorkFormProps {
  /** The id of the text that asks for the reason. */
  readonly labelId?: string
  readonly onClose: (reason: CloseReason, note: string | undefined) => void
}

/** Closes orders with a reason, and a note for colleagues. */
export function CloseForm({ labelId, onClose, ...form }: Props) {
  const [chosen, setReason] = useDraft(REASON)
  const [note, setNote] = useDraft(NOTE)
  const reason = closeReasons.find((each) => each === chosen)
  return (
    <WorkForm
      {...form}
      act="close"
      isChosen={reason !== undefined}
      choice={
        <CodeChoice
          labelId={labelId ?? 'admin/order-integrations.work.why'}
          codes={closeReasons}
          labelOf={closeReasonLabelId}
          chosen={reason}
          onChoose={(next) => setReason(next ?? '')}
        />
      }
      onSubmit={() => reason && onClose(reason, note.trim() || undefined)}
    >
      <NoteField note={note} onChange={setNote} />
    </WorkForm>
  )
}
