import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../api/rights'
import type { Change, NotDone } from '../api/use-change'
import type { Order } from '../api/use-order-integration'
import type { WorkDone } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'
import { Button, ExactTime, prose, stack, TroubleNotice, usePersonText } from '../ui'
import { closeReasonLabelId, isUnexplained } from '../ui/labels'
import { CloseForm } from '../work/close-form'
import { ExplainForm } from '../work/explain-form'

const APP = 'admin/order-integrations.work'

const area = stack({ gap: 3, align: 'flex-start', also: { outline: 'none' } })
const quiet = prose({ quiet: true, width: 36 })

/** What shows the order: its sheet, and the list that it stands over. */
const again = ['OrderIntegration', 'OrderInbox']

const notWritten: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

interface Props {
  readonly order: Order
}

/** What a person may say of an order: that it is settled, and why; or what its cause is. Nothing in VTEX changes. */
export function WorkOnOrder({ order }: Props) {
  const close = useCloseOrders(again)
  const reopen = useReopenOrders(again)
  const setReason = useSetReason(again)
  const mayWork = useRights().workOnOrders === 'granted'
  const [trouble, setTrouble] = useState<NotDone>()
  const place = useRef<HTMLDivElement>(null)
  const act = async (work: Promise<Change<WorkDone>>) => {
    const change = await work
    if (change.kind !== 'done') setTrouble(change)
    else setTrouble(change.ok.done > 0 ? undefined : notWritten)
    // The button that was pressed is gone once the order stands otherwise, and focus must not go with it.
    place.current?.focus()
  }
  const busy = close.busy || reopen.busy || setReason.busy
  const orders = { ids: [order.id] }

  return (
    <div ref={place} tabIndex={-1} className={area}>
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
          {isUnexplained(order.diagnosis?.errorType) && (
            <ExplainForm
              busy={busy}
              onExplain={(errorType) => void act(setReason.send({ input: { orders, errorType } }))}
            />
          )}
          <p className={quiet}>
            <FormattedMessage id={`${APP}.close-help`} />
          </p>
          <CloseForm
            busy={busy}
            onClose={(reason, note) => void act(close.send({ input: { orders, reason, note } }))}
          />
        </>
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
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
        <Button variant="secondary" loading={busy} onClick={onReopen}>
          <FormattedMessage id={`${APP}.reopen`} />
        </Button>
      )}
    </>
  )
}
