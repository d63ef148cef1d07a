import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { Change } from '../api/use-change'
import type { Order } from '../api/use-order-integration'
import type { WorkDone } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'
import { Button, CodeChoice, csx, ExactTime, NARROW, NoteField, Notice, usePersonText } from '../ui'
import {
  closeReasonLabelId,
  closeReasons,
  errorTypeLabelId,
  isUnexplained,
  sayableErrorTypes,
} from '../ui/labels'
import { selectStyle } from '../ui/select-style'

const APP = 'admin/order-integrations.work'

const quiet = csx({ text: '$body', color: '$secondary', margin: 0, maxWidth: '36rem' })
const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-3',
  marginTop: '$space-3',
  text: '$body',
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'select, input': { ...selectStyle, minWidth: '14rem', maxWidth: '100%' },
  [NARROW]: { label: { width: '100%' } },
})

/** What shows the order: its sheet, and the list that it stands over. */
const again = ['OrderIntegration', 'OrderInbox']

interface Props {
  readonly order: Order
}

/** What a person may say of an order: that it is settled, and why; or what its cause is. Nothing in VTEX changes. */
export function WorkOnOrder({ order }: Props) {
  const close = useCloseOrders(again)
  const reopen = useReopenOrders(again)
  const setReason = useSetReason(again)
  const busy = close.busy || reopen.busy || setReason.busy
  const orders = { ids: [order.id] }
  const mayWork = useRights().workOnOrders === 'granted'
  const [outcome, setOutcome] = useState<Change<WorkDone>>()
  const area = useRef<HTMLDivElement>(null)
  const act = async (action: Promise<Change<WorkDone>>) => {
    setOutcome(await action)
    // The button that was pressed is gone once the order stands otherwise, and focus must not go with it.
    area.current?.focus()
  }
  const mayExplain = isUnexplained(order.diagnosis?.errorType)

  return (
    <div ref={area} tabIndex={-1} className={csx({ outline: 'none' })}>
      {order.closing ? (
        <Closed
          closing={order.closing}
          busy={busy}
          onReopen={mayWork ? () => void act(reopen.send({ input: { orders } })) : undefined}
        />
      ) : (
        <>
          {order.cameBack && (
            <p className={quiet}>
              <FormattedMessage id={`${APP}.came-back`} />
            </p>
          )}
          {mayExplain && (
            <Explain
              busy={busy}
              onSet={(errorType) => void act(setReason.send({ input: { orders, errorType } }))}
            />
          )}
          <Close
            busy={busy}
            onClose={(reason, note) =>
              void act(close.send({ input: { orders, reason, note: note || undefined } }))
            }
          />
        </>
      )}
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </div>
  )
}

interface ClosedProps {
  readonly closing: NonNullable<Order['closing']>
  readonly busy: boolean
  /** Undefined for who may not. */
  readonly onReopen?: () => void
}

function Closed({ closing, busy, onReopen }: ClosedProps) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  return (
    <>
      <p className={quiet}>
        <FormattedMessage
          id={`${APP}.closed`}
          values={{
            reason: formatMessage({ id: closeReasonLabelId(closing.reason) }),
            by: personText(closing.by),
            time: <ExactTime at={closing.at} />,
          }}
        />
        {closing.note && ` “${closing.note}”`}
      </p>
      {onReopen && (
        <div className={form}>
          <Button variant="secondary" loading={busy} onClick={onReopen}>
            <FormattedMessage id={`${APP}.reopen`} />
          </Button>
        </div>
      )}
    </>
  )
}

interface CloseProps {
  readonly busy: boolean
  readonly onClose: (reason: CloseReason, note: string) => void
}

function Close({ busy, onClose }: CloseProps) {
  const [reason, setReason] = useState<CloseReason>()
  const [note, setNote] = useState('')
  return (
    <>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.close-help`} />
      </p>
      <form
        className={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason) onClose(reason, note.trim())
        }}
      >
        <CodeChoice
          labelId={`${APP}.why`}
          codes={closeReasons}
          labelOf={closeReasonLabelId}
          chosen={reason}
          onChoose={setReason}
        />
        {reason && (
          <>
            <NoteField note={note} onChange={setNote} />
            <Button type="submit" variant="secondary" loading={busy}>
              <FormattedMessage id={`${APP}.close`} />
            </Button>
          </>
        )}
      </form>
    </>
  )
}

interface ExplainProps {
  readonly busy: boolean
  readonly onSet: (type: ErrorType) => void
}

function Explain({ busy, onSet }: ExplainProps) {
  const [type, setType] = useState<ErrorType>()
  return (
    <form
      className={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (type) onSet(type)
      }}
    >
      <CodeChoice
        labelId={`${APP}.cause`}
        codes={sayableErrorTypes}
        labelOf={errorTypeLabelId}
        chosen={type}
        onChoose={setType}
      />
      {type && (
        <Button type="submit" variant="secondary" loading={busy}>
          <FormattedMessage id={`${APP}.set-cause`} />
        </Button>
      )}
    </form>
  )
}

interface OutcomeProps {
  readonly outcome: Change<WorkDone>
}

function Outcome({ outcome }: OutcomeProps) {
  if (outcome.kind === 'refused') return <Notice tone="warning">{outcome.message}</Notice>
  if (outcome.kind === 'done' && outcome.ok.done > 0) return null
  const isForbidden = outcome.kind === 'unanswered' && outcome.failure.kind === 'forbidden'
  return (
    <Notice tone="warning">
      <FormattedMessage id={`${APP}.${isForbidden ? 'forbidden' : 'not-saved'}`} />
    </Notice>
  )
}
