import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderRow } from '../api/use-order-inbox'
import {
  csx,
  DeadlineText,
  ErrorTypeTag,
  ExactTime,
  InnerLink,
  isDeadlineRunning,
  MoneyText,
  NARROW,
  orderHref,
  rowLinkId,
  UnknownText,
} from '../ui'
import { errorTypeLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.page'

const link = csx({
  text: '$action1',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  // Below the headers of the table, which stay at the top of the window.
  scrollMarginTop: '4rem',
  '&:hover': { textDecoration: 'underline' },
})
const second = csx({ text: '$detail', color: '$secondary', overflowWrap: 'anywhere' })
const moment = csx({ text: '$detail', color: '$secondary', '& time': { whiteSpace: 'nowrap' } })
const title = csx({
  marginTop: '$space-1',
  display: '-webkit-box',
  '-webkit-box-orient': 'vertical',
  '-webkit-line-clamp': 2,
  overflow: 'hidden',
})
// A card has no column headers, so what says nothing by itself names itself.
const onCard = csx({ display: 'none', [NARROW]: { display: 'inline', font: 'inherit' } })
const inColumn = csx({ font: 'inherit', [NARROW]: { display: 'none' } })
const unknown = csx({ color: '$secondary', [NARROW]: { text: '$detail' } })

interface OrderCellProps {
  readonly row: OrderRow
  readonly onOpen: (id: string) => void
}

export function OrderCell({ row, onOpen }: OrderCellProps) {
  return (
    <>
      <InnerLink
        id={rowLinkId(row.id)}
        className={link}
        href={orderHref(row.id)}
        onFollow={() => onOpen(row.id)}
      >
        {row.marketplaceOrderId}
      </InnerLink>
      <div className={second}>{row.marketplace.name}</div>
      {hasOwnOrderId(row) && (
        <div className={second} translate="no">
          {row.orderId}
        </div>
      )}
    </>
  )
}

/** Mostly VTEX's id is the affiliate and the id above, and would only say it again. */
const hasOwnOrderId = ({ id, orderId }: OrderRow) => orderId != null && orderId !== id

interface ProblemCellProps {
  readonly diagnosis: NonNullable<OrderRow['diagnosis']>
}

export function ProblemCell({ diagnosis: { errorType, title: problem } }: ProblemCellProps) {
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

interface CellProps {
  readonly row: OrderRow
}

export function ShipByCell({ row: { shipBy, value, status } }: CellProps) {
  if (!shipBy) return <Unknown name={value ? 'column-ship-by' : 'ship-by-and-value'} />

  return (
    <>
      {isDeadlineRunning(status) && <DeadlineText at={shipBy.at} estimated={shipBy.estimated} />}
      <div className={moment}>
        <ExactTime at={shipBy.at} />
        {shipBy.estimated && (
          <>
            {' · '}
            <FormattedMessage id={`${APP}.estimated`} />
          </>
        )}
      </div>
    </>
  )
}

export function ValueCell({ row: { shipBy, value } }: CellProps) {
  if (value) return <MoneyText {...value} />
  // On a card the cell above says it of both.
  return shipBy ? (
    <Unknown name="column-value" />
  ) : (
    <span className={inColumn}>
      <UnknownText />
    </span>
  )
}

function Unknown({ name }: { readonly name: string }) {
  return (
    <span className={unknown}>
      <span className={onCard} aria-hidden>
        <FormattedMessage id={`${APP}.${name}`} />
        {': '}
      </span>
      <UnknownText />
    </span>
  )
}
