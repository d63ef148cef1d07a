import React, { useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../../__generated__/operations'
import { Button, CodeChoice, csx, NARROW, NoteField } from '../../ui'
import {
  closeReasonLabelId,
  closeReasons,
  errorTypeLabelId,
  sayableErrorTypes,
} from '../../ui/labels'
import { selectStyle } from '../../ui/select-style'
import type { Stake } from './ticked'

const APP = 'admin/order-integrations'

const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-3',
  text: '$body',
  p: { width: '100%', margin: 0 },
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'select, input': { ...selectStyle, minWidth: '12rem', maxWidth: '100%' },
  [NARROW]: { gap: '$space-2', p: { text: '$detail' }, label: { width: '100%' } },
})

export type Action = 'close' | 'explain' | 'check'

interface FrameProps {
  readonly action: Action
  readonly stake: Stake
  readonly busy: boolean
  readonly ready: boolean
  readonly children?: ReactNode
  readonly onSubmit: () => void
}

/** Says what an action will do, and to how many orders, before it does it. What they are worth stands above it. */
function Frame({ action, stake, busy, ready, children, onSubmit }: FrameProps) {
  const { formatNumber } = useIntl()
  const values = { count: stake.orders, number: formatNumber(stake.orders) }
  return (
    <form
      className={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSubmit()
      }}
    >
      <p>
        <FormattedMessage id={`${APP}.bulk.${action}-says`} values={values} />
      </p>
      {children}
      <Button type="submit" variant="primary" disabled={!ready} loading={busy}>
        <FormattedMessage id={`${APP}.bulk.${action}-submit`} values={values} />
      </Button>
    </form>
  )
}

interface FormProps<Said extends readonly unknown[]> {
  readonly stake: Stake
  readonly busy: boolean
  readonly onSay: (...said: Said) => void
}

export function CloseForm({ stake, busy, onSay }: FormProps<[CloseReason, string]>) {
  const [reason, setReason] = useState<CloseReason>()
  const [note, setNote] = useState('')
  return (
    <Frame
      action="close"
      stake={stake}
      busy={busy}
      ready={reason !== undefined}
      onSubmit={() => reason && onSay(reason, note.trim())}
    >
      <CodeChoice
        labelId={`${APP}.work.why`}
        codes={closeReasons}
        labelOf={closeReasonLabelId}
        chosen={reason}
        onChoose={setReason}
      />
      <NoteField note={note} onChange={setNote} />
    </Frame>
  )
}

export function ExplainForm({ stake, busy, onSay }: FormProps<[ErrorType]>) {
  const [type, setType] = useState<ErrorType>()
  return (
    <Frame
      action="explain"
      stake={stake}
      busy={busy}
      ready={type !== undefined}
      onSubmit={() => type && onSay(type)}
    >
      <CodeChoice
        labelId={`${APP}.work.cause`}
        codes={sayableErrorTypes}
        labelOf={errorTypeLabelId}
        chosen={type}
        onChoose={setType}
      />
    </Frame>
  )
}

export function CheckForm({ stake, busy, onSay }: FormProps<[]>) {
  return <Frame action="check" stake={stake} busy={busy} ready onSubmit={() => onSay()} />
}
