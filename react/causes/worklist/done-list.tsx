import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, orderHref, plainList, prose, Tag } from '../../ui'
import { verdictLabelId } from '../../ui/labels'
import type { DoneOrder } from './progress'

const APP = 'admin/order-integrations.cause'

const list = plainList({ top: 4, also: { text: '$body' } })
const item = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-3',
  rowGap: '$space-1',
  paddingY: '$space-1',
  borderBottom: '$neutral',
  a: { flex: '1 1 10rem', minHeight: '1.5rem', color: '$action.main.tertiary' },
})

interface Props {
  readonly done: readonly DoneOrder[]
  readonly onCheck: (order: DoneOrder) => void
}

/** What a person marked as done, and whether VTEX has it: only Orders' own answer says that it worked. */
export function DoneList({ done, onCheck }: Props) {
  const { formatNumber } = useIntl()
  const inVtex = done.filter(({ verdict }) => verdict === 'ALREADY_IN_VTEX').length

  return (
    <>
      <p role="status" className={prose({ top: 4 })}>
        <FormattedMessage
          id={`${APP}.worklist-verified`}
          values={{ done: formatNumber(done.length), verified: formatNumber(inVtex) }}
        />
      </p>
      <ul className={list} role="list">
        {done.map((order) => (
          <li key={order.id} className={item}>
            <a href={orderHref(order.id)} target="_blank" rel="noopener noreferrer">
              {order.marketplaceOrderId}
            </a>
            <Verdict verdict={order.verdict} />
            {order.verdict !== undefined && order.verdict !== 'ALREADY_IN_VTEX' && (
              <Button variant="tertiary" onClick={() => onCheck(order)}>
                <FormattedMessage id="admin/order-integrations.checks.check-again" />
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Verdict({ verdict }: Pick<DoneOrder, 'verdict'>) {
  const { formatMessage } = useIntl()
  if (verdict === undefined) return <FormattedMessage id={`${APP}.worklist-asking`} />
  if (verdict === null) return <FormattedMessage id={`${APP}.worklist-unanswered`} />
  const inVtex = verdict === 'ALREADY_IN_VTEX'
  return (
    <Tag
      size="normal"
      variant={inVtex ? 'green' : 'orange'}
      label={
        inVtex
          ? formatMessage({ id: verdictLabelId(verdict) })
          : formatMessage({ id: `${APP}.worklist-not-yet` })
      }
    />
  )
}
