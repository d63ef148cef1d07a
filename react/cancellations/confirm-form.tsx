import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { Button, CountText, csx, NARROW, selectStyle, useDraft } from '../ui'
import type { CancellationActs } from './use-cancellation-acts'

const APP = 'admin/order-integrations.cancellation'

const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-3',
  padding: '$space-4',
  marginBottom: '$space-5',
  border: '$neutral',
  borderRadius: '$base',
  text: '$body',
  p: { width: '100%', margin: 0 },
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'label:first-of-type:not(:last-of-type)': { flex: '1 1 20rem' },
  input: { ...selectStyle, width: '100%', minWidth: 0, boxSizing: 'border-box' },
  'label:last-of-type': { width: '11rem' },
  [NARROW]: { gap: '$space-2', label: { width: '100%' } },
})

interface Props {
  readonly cancellation: Cancellation
  readonly acts: CancellationActs
  readonly onConfirmed: () => void
}

/** The number that is typed is that of the orders: whoever confirms has read how many they are. */
export function ConfirmForm({ cancellation, acts, onConfirmed }: Props) {
  const { formatNumber } = useIntl()
  const [reason, setReason] = useDraft('cancel-reason')
  const [typed, setTyped] = useState('')
  const { toCancel, needsSecondPerson, state } = cancellation
  // It was asked for below what is scrolled: it comes into sight, and the keyboard with it.
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const isSecond = state === 'AWAITS_SECOND'
  const isGiven = (isSecond || reason.trim().length > 0) && Number(typed.trim()) === toCancel
  const confirm = async () => {
    if (!(await acts.confirm(toCancel, isSecond ? undefined : reason.trim()))) return
    setReason('')
    onConfirmed()
  }
  return (
    <form
      className={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isGiven && !acts.busy) void confirm()
      }}
    >
      <Warning cancellation={cancellation} isFirst={needsSecondPerson && !isSecond} />
      {!isSecond && (
        <label>
          <FormattedMessage id={`${APP}.reason`} />
          <input
            ref={first}
            value={reason}
            maxLength={1000}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      <label>
        <FormattedMessage id={`${APP}.type-number`} values={{ number: formatNumber(toCancel) }} />
        <input
          ref={isSecond ? first : undefined}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <Button
        type="submit"
        variant="critical"
        disabled={!isGiven}
        loading={acts.busy === 'confirm'}
      >
        <CountText
          id={`${APP}.${needsSecondPerson && !isSecond ? 'confirm-first' : 'confirm'}`}
          count={toCancel}
        />
      </Button>
    </form>
  )
}

const mostAlone = 10

interface WarningProps {
  readonly cancellation: Cancellation
  readonly isFirst: boolean
}

/** What cannot be taken back, and that somebody else must confirm it too: for many at once, or for many in a day. */
const Warning = ({ cancellation: { toCancel, confirmedAlone }, isFirst }: WarningProps) => (
  <p>
    <strong>
      <FormattedMessage id={`${APP}.happens-never`} />
    </strong>{' '}
    {isFirst && toCancel > mostAlone && <FormattedMessage id={`${APP}.needs-second`} />}
    {isFirst && toCancel <= mostAlone && (
      <CountText id={`${APP}.needs-second-sum`} count={confirmedAlone} />
    )}
  </p>
)
