import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import type { OrderRow } from '../api/use-order-inbox'
import type { Column } from '../ui'
import { ClosedTag, Info, StatusTag } from '../ui'
import { columnDirection } from '../view/order-sort'
import { OrderAssignee } from '../work/order-assignee'
import { ClosedCell, OpenAgain } from './closed-cells'
import { OrderCell, ProblemCell, ShipByCell, ValueCell } from './order-cells'

const APP = 'admin/order-integrations.page'

export interface RowActs {
  readonly onOpen: (id: string) => void
  readonly onNarrow: (errorType: ErrorType) => void
}

interface Options {
  /** Whether the list shows orders without a problem too. */
  readonly ofAll: boolean
  /** Whether it is that of Orders, which has an order of its own. */
  readonly ofOrders?: boolean
  /** Whether there is no room for how an order stands but under its ID, and none for who takes care of it. */
  readonly isTight: boolean
}

type OrderColumn = Column<OrderRow>
type Head = Pick<OrderColumn, 'id' | 'header' | 'sortable'>

/** What a person under time pressure decides by: which order, how it stands, why and where to begin, what it is worth, and until when. */
export function toOrderColumns(
  { formatMessage }: IntlShape,
  { onOpen, onNarrow }: RowActs,
  { ofAll, ofOrders = false, isTight }: Options,
): readonly OrderColumn[] {
  const head = (id: string): Head => ({
    id,
    header: formatMessage({ id: `${APP}.column-${id}` }),
    sortable: ofOrders ? undefined : columnDirection(id, ofAll),
  })
  const assignee = formatMessage({ id: 'admin/order-integrations.team.assignee' })
  const rankRule = ofAll ? undefined : formatMessage({ id: `${APP}.rank-rule` })

  return [
    toOrderColumn(head('order'), onOpen, isTight),
    ...(isTight ? [] : [toStatusColumn(head('status'))]),
    toProblemColumn(head('problem'), onNarrow),
    ...(isTight ? [] : [toAssigneeColumn(assignee)]),
    toValueColumn(head('value')),
    toShipByColumn(head('ship-by'), rankRule),
  ]
}

const toOrderColumn = (head: Head, onOpen: RowActs['onOpen'], isTight: boolean): OrderColumn => ({
  ...head,
  card: { gridRow: 1, gridColumn: '1' },
  width: '12rem',
  render: (row) => (
    <OrderCell row={row} onOpen={onOpen}>
      {isTight && toStatus(row)}
    </OrderCell>
  ),
})

const toStatusColumn = (head: Head): OrderColumn => ({
  ...head,
  card: { gridRow: 2, gridColumn: '1' },
  width: '6.75rem',
  render: toStatus,
})

const toStatus = ({ status, step, closing }: OrderRow) =>
  closing ? <ClosedTag /> : <StatusTag status={status} step={step} short />

const toProblemColumn = (head: Head, onNarrow: RowActs['onNarrow']): OrderColumn => ({
  ...head,
  card: { gridRow: 3, gridColumn: '1 / -1' },
  render: (row) => toProblem(row, onNarrow),
})

/** What is wrong or, of what somebody closed, why they did. */
function toProblem({ diagnosis, closing }: OrderRow, onNarrow: RowActs['onNarrow']) {
  if (closing) return <ClosedCell closing={closing} />
  return diagnosis && <ProblemCell diagnosis={diagnosis} onNarrow={onNarrow} />
}

const toAssigneeColumn = (header: string): OrderColumn => ({
  id: 'assignee',
  header,
  card: { display: 'none' },
  width: '7.75rem',
  render: (row) => <OrderAssignee order={row} />,
})

const toValueColumn = (head: Head): OrderColumn => ({
  ...head,
  align: 'right',
  card: { gridRow: 2, gridColumn: '2', textAlign: 'right' },
  width: '6.75rem',
  render: (row) => <ValueCell row={row} />,
})

/** Beside its name it says by which rule the list ranks, where it does. */
const toShipByColumn = (head: Head, rankRule: string | undefined): OrderColumn => ({
  ...head,
  beside: rankRule && (
    <Info label={rankRule}>
      <FormattedMessage id={`${APP}.rank-rule-text`} />
    </Info>
  ),
  card: { gridRow: 1, gridColumn: '2', textAlign: 'right' },
  width: '10.25rem',
  render: (row) => (row.closing ? <OpenAgain id={row.id} /> : <ShipByCell row={row} />),
})
