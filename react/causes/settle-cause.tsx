import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import type { Plan, Trouble } from '../api/use-bulk-work'
import { selectionsOf, toPart, useBulkWork } from '../api/use-bulk-work'
import type { Cause } from '../api/use-cause'
import { useCauseOrders } from '../api/use-cause-orders'
import { useCloseOrders, useSetReason } from '../api/use-work-on-orders'
import { Button, CodeChoice, csx, NARROW, NoteField } from '../ui'
import {
  closeReasonLabelId,
  closeReasons,
  errorTypeLabelId,
  isUnexplained,
  sayableErrorTypes,
} from '../ui/labels'
import { selectStyle } from '../ui/select-style'
import { BulkProgress } from './bulk-progress'
import { Stake } from './stake'

const APP = 'admin/order-integrations.cause'
const WORK = 'admin/order-integrations.work'

const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-3',
  text: '$body',
  '& + &': { marginTop: '$space-5' },
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'select, input': { ...selectStyle, minWidth: '14rem', maxWidth: '100%' },
  [NARROW]: { label: { width: '100%' } },
})
const says = csx({ text: '$body', margin: 0, width: '100%', maxWidth: '36rem' })

interface Props {
  readonly cause: Cause
  readonly onClosed: (count: number) => void
}

/** What a person may say of all orders of a cause at once. Nothing in VTEX changes. */
export function SettleCause({ cause, onClosed }: Props) {
  const closeOrders = useCloseOrders()
  const setReason = useSetReason()
  const list = useCauseOrders()
  const bulk = useBulkWork()
  const running = bulk.run?.running ?? false

  // The orders are listed first: a cause that shrinks under work may change its id.
  const toPlan = async (): Promise<Plan | Trouble> => {
    const listed = await list(cause.id)
    if (listed.kind !== 'listed') return listed
    const ids = listed.orders.map(({ id }) => id)
    return { kind: 'planned', total: ids.length, selections: selectionsOf(ids) }
  }
  const close = async (reason: CloseReason, note: string) => {
    const { done } = await bulk.start(toPlan, (orders) =>
      closeOrders.send({ input: { orders, reason, note: note || undefined } }).then(toPart),
    )
    onClosed(done)
  }
  const explain = (type: ErrorType) =>
    bulk.start(toPlan, (orders) =>
      setReason.send({ input: { orders, errorType: type } }).then(toPart),
    )

  return (
    <>
      {isUnexplained(cause.errorType) && (
        <ExplainAll cause={cause} busy={running} onSet={(type) => void explain(type)} />
      )}
      <CloseAll cause={cause} busy={running} onClose={(reason, note) => void close(reason, note)} />
      {bulk.run && <BulkProgress run={bulk.run} onStop={bulk.stop} />}
    </>
  )
}

interface CloseAllProps {
  readonly cause: Cause
  readonly busy: boolean
  readonly onClose: (reason: CloseReason, note: string) => void
}

function CloseAll({ cause, busy, onClose }: CloseAllProps) {
  const { formatNumber } = useIntl()
  const [reason, setReason] = useState<CloseReason>()
  const [note, setNote] = useState('')
  const values = { count: cause.orderCount, number: formatNumber(cause.orderCount) }

  return (
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
          <p className={says}>
            <FormattedMessage id={`${APP}.close-says`} values={values} /> <Stake cause={cause} />{' '}
            <FormattedMessage id={`${APP}.close-changes`} />
          </p>
          <Button type="submit" variant="secondary" loading={busy}>
            <FormattedMessage id={`${APP}.close`} values={values} />
          </Button>
        </>
      )}
    </form>
  )
}

interface ExplainAllProps {
  readonly cause: Cause
  readonly busy: boolean
  readonly onSet: (type: ErrorType) => void
}

function ExplainAll({ cause, busy, onSet }: ExplainAllProps) {
  const { formatNumber } = useIntl()
  const [type, setType] = useState<ErrorType>()
  const values = { count: cause.orderCount, number: formatNumber(cause.orderCount) }

  return (
    <form
      className={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (type) onSet(type)
      }}
    >
      <CodeChoice
        labelId={`${WORK}.cause`}
        codes={sayableErrorTypes}
        labelOf={errorTypeLabelId}
        chosen={type}
        onChoose={setType}
      />
      {type && (
        <>
          <p className={says}>
            <FormattedMessage id={`${APP}.reason-says`} values={values} /> <Stake cause={cause} />{' '}
            <FormattedMessage id={`${APP}.reason-changes`} />
          </p>
          <Button type="submit" variant="secondary" loading={busy}>
            <FormattedMessage id={`${APP}.set-reason`} values={values} />
          </Button>
        </>
      )}
    </form>
  )
}
