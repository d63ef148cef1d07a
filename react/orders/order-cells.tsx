import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderRow } from '../api/use-order-inbox'
import {
  csx,
  DeadlineText,
  ErrorTypeFilter,
  ExternalLink,
  InnerLink,
  isDeadlineRunning,
  MoneyText,
  NARROW,
  orderHref,
  rowLinkId,
  ShortTime,
  UnknownText,
} from '../ui'
import type { ErrorType } from '../__generated__/operations'

const APP = 'admin/order-integrations.page'

const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  maxWidth: '100%',
  paddingY: '0.1875rem',
  text: '$body',
  fontWeight: 600,
  lineHeight: '1.125rem',
  fontVariantNumeric: 'tabular-nums',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  verticalAlign: 'top',
  // On a card an ID has room for a second line: cut off, it looks like many others.
  [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  // Below the headers of the table, which stay at the top of the window.
  scrollMarginTop: '4rem',
  '&:hover': { textDecoration: 'underline' },
  // Whoever goes through the list with keys sees where they are, also where an engine thinks that they use a mouse.
  '&:focus': { outline: '2px solid currentColor', outlineOffset: '-2px', borderRadius: '$base' },
})
const beside = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  minWidth: 0,
  '& > span:last-of-type': {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
})
const second = csx({ text: '$detail', lineHeight: '1rem', color: '$secondary' })
const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const
const title = csx({ fontWeight: 500, lineHeight: '1.25rem', ...oneLine })
const below = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  text: '$detail',
  minWidth: 0,
  // It is the link that gives way; however long the type's name is, it can be pressed.
  button: { maxWidth: 'calc(100% - 4rem)', [NARROW]: { maxWidth: '100%' } },
  a: {
    minWidth: '3.5rem',
    paddingY: '$space-1',
    text: '$detail',
    textDecoration: 'none',
    ...oneLine,
    [NARROW]: { text: '$body' },
  },
  'a:hover': { textDecoration: 'underline' },
  [NARROW]: { flexWrap: 'wrap', rowGap: 0 },
})
// A card has no column headers, so what says nothing by itself names itself.
const onCard = csx({ display: 'none', [NARROW]: { display: 'inline', font: 'inherit' } })
const inColumn = csx({ font: 'inherit', [NARROW]: { display: 'none' } })
// Less than a minute late, in Portuguese, is wider than its column.
const left = csx({ '& > span': { whiteSpace: 'normal', [NARROW]: { whiteSpace: 'nowrap' } } })
const unknown = csx({ text: '$detail', color: '$secondary' })

interface OrderCellProps {
  readonly row: OrderRow
  readonly onOpen: (id: string) => void
  /** What stands before the marketplace's name. */
  readonly children?: ReactNode
}

export function OrderCell({ row, onOpen, children }: OrderCellProps) {
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
      <div className={beside}>
        {children}
        <span className={second}>{row.marketplace.name}</span>
      </div>
    </>
  )
}

interface ProblemCellProps {
  readonly diagnosis: NonNullable<OrderRow['diagnosis']>
  readonly onNarrow: (errorType: ErrorType) => void
}

/** What is wrong, what VTEX calls it, and where to begin. */
export function ProblemCell({ diagnosis, onNarrow }: ProblemCellProps) {
  const { errorType, title: problem, firstAction } = diagnosis
  return (
    <>
      <div className={title} title={problem}>
        {problem}
      </div>
      <div className={below}>
        <ErrorTypeFilter errorType={errorType} onNarrow={onNarrow} />
        {firstAction && <ExternalLink href={firstAction.url}>{firstAction.name}</ExternalLink>}
      </div>
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
      {isDeadlineRunning(status) && (
        <div className={left}>
          <DeadlineText at={shipBy.at} estimated={shipBy.estimated} />
        </div>
      )}
      <div className={second}>
        <ShortTime at={shipBy.at} />
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
      <span className={unknown}>
        <UnknownText />
      </span>
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
