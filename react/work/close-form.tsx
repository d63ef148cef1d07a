import React, { useState } from 'react'

import type { CloseReason } from '../__generated__/operations'
import { CodeChoice, NoteField } from '../ui'
import { closeReasonLabelId, closeReasons } from '../ui/labels'
import type { WorkFormProps } from './work-form'
import { WorkForm } from './work-form'

interface Props extends WorkFormProps {
  /** The id of the text that asks for the reason. */
  readonly labelId?: string
  readonly onClose: (reason: CloseReason, note: string | undefined) => void
}

/** Closes orders with a reason, and a note for colleagues. */
export function CloseForm({ labelId, onClose, ...form }: Props) {
  const [reason, setReason] = useState<CloseReason>()
  const [note, setNote] = useState('')
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
          onChoose={setReason}
        />
      }
      onSubmit={() => reason && onClose(reason, note.trim() || undefined)}
    >
      <NoteField note={note} onChange={setNote} />
    </WorkForm>
  )
}
