import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { Order } from '../api/use-order-integration'
import type { WorkOutcome } from '../api/use-work-on-order'
import { useWorkOnOrder } from '../api/use-work-on-order'
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

interface Props {
  readonly order: Order
}

/** What a person may say of an order: that it is settled, and why; or what its cause is. Nothing in VTEX changes. */
export function WorkOnOrder({ order }: Props) {
  const work = useWorkOnOrder(order.id)
  const mayWork = useRights().workOnOrders === 'granted'
  const [outcome, setOutcome] = useState<WorkOutcome>()
  const area = useRef<HTMLDivElement>(null)
  const act = async (action: Promise<WorkOutcome>) => {
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
          busy={work.busy}
          onReopen={mayWork ? () => void act(work.reopen()) : undefined}
        />
      ) : (
        <>
          {order.cameBack && (
            <p className={quiet}>
              <FormattedMessage id={`${APP}.came-back`} />
            </p>
          )}
          {mayExplain && (
            <Explain busy={work.busy} onSet={(type) => void act(work.setReason(type))} />
          )}
          <Close busy={work.busy} onClose={(reason, note) => void act(work.close(reason, note))} />
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
  readonly outcome: WorkOutcome
}

function Outcome({ outcome }: OutcomeProps) {
  switch (outcome.kind) {
    case 'done':
      return null
    case 'refused':
      return <Notice tone="warning">{outcome.message}</Notice>
    case 'not-written':
    case 'unanswered': {
      const isForbidden = outcome.kind === 'unanswered' && outcome.failure.kind === 'forbidden'
      return (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.${isForbidden ? 'forbidden' : 'not-saved'}`} />
        </Notice>
      )
    }
  }
}
