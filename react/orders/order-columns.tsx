import React from 'react'
import type { MouseEvent } from 'react'
import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'

import type { OrderRow } from '../api/use-order-inbox'
import type { Column } from '../ui'
import { csx, ErrorTypeTag, NARROW, orderHref, RelativeTime, StatusTag } from '../ui'
import { errorTypeLabelId } from '../ui/labels'
import { rowLinkId } from './row-link'

const link = csx({
  text: '$action1',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { textDecoration: 'underline' },
})
const second = csx({ text: '$detail', color: '$secondary', overflowWrap: 'anywhere' })
const quiet = csx({ [NARROW]: { text: '$detail', color: '$secondary' } })
const title = csx({
  marginTop: '$space-1',
  display: '-webkit-box',
  '-webkit-box-orient': 'vertical',
  '-webkit-line-clamp': 2,
  overflow: 'hidden',
})

export function toColumns(
  { formatMessage }: IntlShape,
  onOpen: (id: string) => void,
): readonly Column<OrderRow>[] {
  const header = (name: string) => formatMessage({ id: `admin/order-integrations.page.${name}` })

  return [
    {
      id: 'order',
      header: header('column-order'),
      card: { gridRow: 1, gridColumn: '1 / 3' },
      width: '17%',
      render: (row) => <OrderIds row={row} onOpen={onOpen} />,
    },
    {
      id: 'marketplace',
      header: header('column-marketplace'),
      card: { gridRow: 2, gridColumn: '1' },
      width: '13%',
      render: ({ marketplace }) => <span className={quiet}>{marketplace.name}</span>,
    },
    {
      id: 'status',
      header: header('column-status'),
      card: { gridRow: 2, gridColumn: '2 / 4', textAlign: 'right' },
      width: '20%',
      render: ({ status }) => <StatusTag status={status} />,
    },
    {
      id: 'problem',
      header: header('column-problem'),
      card: { gridRow: 3, gridColumn: '1 / -1' },
      width: '36%',
      render: ({ diagnosis }) => diagnosis && <Problem diagnosis={diagnosis} />,
    },
    {
      id: 'reported',
      header: header('column-reported'),
      card: { gridRow: 1, gridColumn: '3', textAlign: 'right' },
      width: '14%',
      render: ({ lastProcessedAt }) => (
        <span className={quiet}>
          <RelativeTime at={lastProcessedAt} />
        </span>
      ),
    },
  ]
}

interface OrderIdsProps {
  readonly row: OrderRow
  readonly onOpen: (id: string) => void
}

function OrderIds({ row, onOpen }: OrderIdsProps) {
  const open = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen(row.id)
  }

  return (
    <>
      <a id={rowLinkId(row.id)} className={link} href={orderHref(row.id)} onClick={open}>
        {row.marketplaceOrderId}
      </a>
      {row.orderId && <div className={second}>{row.orderId}</div>}
    </>
  )
}

interface ProblemProps {
  readonly diagnosis: NonNullable<OrderRow['diagnosis']>
}

function Problem({ diagnosis: { errorType, title: problem } }: ProblemProps) {
  const { formatMessage } = useIntl()
  // Without any number to tell, a title can be no more than the name of its type.
  const says = problem !== formatMessage({ id: errorTypeLabelId(errorType) })

  return (
    <>
      <ErrorTypeTag errorType={errorType} />
      {says && (
        <div className={title} title={problem}>
          {problem}
        </div>
      )}
    </>
  )
}
