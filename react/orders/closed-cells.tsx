import React, { useContext } from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import type { OrderRow } from '../api/use-order-inbox'
import { useReopenOrders } from '../api/use-work-on-orders'
import { Button, csx, PersonText, ShortTime } from '../ui'
import { closeReasonLabelId } from '../ui/labels'
import { AnswerTime } from '../work/answer-time'
import { unlessDecided } from '../work/not-taken-back'
import type { Unseen } from '../work/order-jobs'
import { notWritten, useOrderReceipts } from '../work/order-receipts'
import { useTrouble } from '../work/receipt'

const APP = 'admin/order-integrations'

const why = csx({
  fontWeight: 600,
  lineHeight: '1.25rem',
  '&::first-letter': { textTransform: 'uppercase' },
})
const second = csx({ text: '$detail', color: '$secondary', overflowWrap: 'anywhere' })

type Closing = NonNullable<OrderRow['closing']>

/** Why somebody closed an order, who, and when. */
export function ClosedCell({ closing: { reason, by, at } }: { readonly closing: Closing }) {
  return (
    <>
      <div className={why}>
        <FormattedMessage id={closeReasonLabelId(reason)} />
      </div>
      <div className={second}>
        <FormattedMessage
          id={`${APP}.work.closed-line`}
          values={{ by: <PersonText login={by} />, time: <ShortTime at={at} /> }}
        />
      </div>
    </>
  )
}

interface Props {
  readonly id: string
}

/** Takes the closing of one order back, from its row. */
export function OpenAgain({ id }: Props) {
  const reopen = useReopenOrders(['OrderInbox'])
  const receipts = useOrderReceipts()
  const seenAt = useContext(AnswerTime)
  const tellTrouble = useTrouble()
  if (useRights().workOnOrders !== 'granted') return null
  const attempt = async (unseen: Unseen) => {
    const change = await reopen.send({ input: { orders: { ids: [id] }, ...unseen } })
    if (change.kind !== 'done') return change
    const { done, worked, conflicts } = change.ok
    if (conflicts.length === 0 && done === 0) return notWritten
    if (done > 0) receipts.opened(worked)
    return conflicts
  }
  const open = async () => {
    const trouble = await unlessDecided(attempt, { seenAt })
    if (trouble) tellTrouble(trouble)
  }
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Button variant="tertiary" bleedX loading={reopen.busy} onClick={() => void open()}>
        <FormattedMessage id={`${APP}.bulk.reopen`} />
      </Button>
    </span>
  )
}
