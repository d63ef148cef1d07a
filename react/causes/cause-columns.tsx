import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage, FormattedNumber } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import type { Column } from '../ui'
import {
  causeHref,
  csx,
  DeadlineText,
  ErrorTypeTag,
  ExactTime,
  InnerLink,
  line,
  NARROW,
  PersonText,
  RelativeTime,
  rowLinkId,
  stack,
  Tag,
  TrendBars,
  UnknownText,
} from '../ui'
import { actorLabelId } from '../ui/labels'
import { causeSorts } from '../view/cause-sort'
import { ValueLines } from '../work/order-value'

export type CauseRow = NonNullable<OrderInbox['causes']>['nodes'][number]

const APP = 'admin/order-integrations.cause'

const tags = line({ gap: 2 })
const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  marginTop: '$space-1',
  text: '$action1',
  lineHeight: '1.25rem',
  color: '$action.main.tertiary',
  textDecoration: 'none',
  scrollMarginTop: '4rem',
  '&:hover': { textDecoration: 'underline' },
})
const small = csx({ text: '$detail', color: '$secondary' })
const figure = csx({ fontVariantNumeric: 'tabular-nums', fontWeight: 600 })
const withTrend = stack({
  gap: 1,
  align: 'flex-end',
  also: { [NARROW]: { flexDirection: 'row', alignItems: 'center', gap: '$space-2' } },
})
const onCard = csx({ display: 'none', [NARROW]: { display: 'inline', font: 'inherit' } })

/** What a person under time pressure decides by: what is wrong, how much hangs on it, until when, and whose turn it is. */
export function toCauseColumns(
  { formatMessage }: IntlShape,
  onOpen: (id: string) => void,
): readonly Column<CauseRow>[] {
  const head = (id: string) => ({
    id,
    header: formatMessage({ id: `${APP}.column-${id}` }),
    sortable: causeSorts.firstDirection(id),
  })

  return [
    {
      ...head('cause'),
      card: { gridRow: 1, gridColumn: '1 / -1' },
      width: '38%',
      render: (row) => <CauseCell row={row} onOpen={onOpen} />,
    },
    {
      ...head('orders'),
      align: 'right',
      card: { gridRow: 2, gridColumn: '1' },
      width: '13%',
      render: (row) => <OrdersCell row={row} />,
    },
    {
      ...head('value'),
      align: 'right',
      card: { gridRow: 2, gridColumn: '2', textAlign: 'right' },
      width: '14%',
      render: (row) => <ValueCell row={row} />,
    },
    {
      ...head('deadline'),
      card: { gridRow: 3, gridColumn: '1' },
      width: '18%',
      render: (row) => <DeadlineCell row={row} />,
    },
    {
      ...head('actor'),
      card: { gridRow: 3, gridColumn: '2', textAlign: 'right' },
      width: '17%',
      render: (row) => <ActorCell row={row} />,
    },
  ]
}

interface CellProps {
  readonly row: CauseRow
}

function CauseCell({ row, onOpen }: CellProps & { readonly onOpen: (id: string) => void }) {
  return (
    <>
      <div className={tags}>
        <ErrorTypeTag errorType={row.errorType} />
        {row.regression && (
          <FormattedMessage id={`${APP}.regression`}>
            {(label) => <Tag size="normal" variant="orange" label={String(label)} />}
          </FormattedMessage>
        )}
      </div>
      <InnerLink
        id={rowLinkId(row.id)}
        className={link}
        href={causeHref(row.id)}
        onFollow={() => onOpen(row.id)}
      >
        {row.title}
      </InnerLink>
      <div className={small}>
        {row.marketplaces.map(({ name }) => name).join(', ')}
        {' · '}
        <FormattedMessage
          id={`${APP}.seen-short`}
          values={{
            first: <ExactTime at={row.firstSeenAt} zone={false} />,
            last: <RelativeTime at={row.lastSeenAt} />,
          }}
        />
      </div>
    </>
  )
}

function OrdersCell({ row: { orderCount, trend } }: CellProps) {
  return (
    <div className={withTrend}>
      <span className={csx({ whiteSpace: 'nowrap' })}>
        <span className={figure}>
          <FormattedNumber value={orderCount} />
        </span>{' '}
        <span className={onCard} aria-hidden>
          <FormattedMessage id={`${APP}.order-word`} values={{ count: orderCount }} />
        </span>
      </span>
      <TrendBars trend={trend} />
    </div>
  )
}

const ValueCell = ({ row }: CellProps) => <ValueLines of={row} quiet={small} />

function DeadlineCell({ row: { nextDeadline } }: CellProps) {
  if (!nextDeadline) {
    return (
      <span className={small}>
        <span className={onCard} aria-hidden>
          <FormattedMessage id={`${APP}.column-deadline`} />
          {': '}
        </span>
        <UnknownText />
      </span>
    )
  }
  return (
    <>
      <DeadlineText at={nextDeadline} />
      <div className={small}>
        <ExactTime at={nextDeadline} />
      </div>
    </>
  )
}

function ActorCell({ row: { actor, assignee } }: CellProps) {
  return (
    <>
      <FormattedMessage id={actorLabelId(actor)} />
      {assignee && (
        <div className={small}>
          <PersonText login={assignee} />
        </div>
      )}
    </>
  )
}
