import React, { useCallback, useMemo, useRef } from 'react'
import { useIntl } from 'react-intl'

import type { ErrorType } from '../../__generated__/operations'
import type { AskedAnswer, AskedOrder } from '../../api/use-orders-by-ids'
import type { OrderRow } from '../../api/use-order-inbox'
import type { Ticks } from '../../ui'
import { DataTable, FailureBlock, TIGHT_TABLE, useMedia } from '../../ui'
import type { RowActs } from '../order-columns'
import { toPastedColumns } from './pasted-columns'
import { inOrder, toPastedGroups } from './pasted-groups'

const APP = 'admin/order-integrations.pasted'

interface Props {
  readonly answer: AskedAnswer
  readonly ticks: Ticks<OrderRow>
  readonly onOpen: (id: string) => void
  readonly onNarrow: (errorType: ErrorType) => void
}

// One order may be asked for by two of its ids.
const toKey = ({ asked, order }: AskedOrder) => `${asked} ${order?.id ?? ''}`
// They stand in the order of their groups.
const noSort = { column: '', direction: 'ascending' } as const

/** What is known of each id that a person pasted. */
export function PastedList({ answer, ticks, ...acts }: Props) {
  const intl = useIntl()
  const { orders, failure, again } = answer
  const latest = useRef<RowActs>(acts)
  latest.current = acts
  const isTight = useMedia(TIGHT_TABLE)
  const columns = useMemo(
    () =>
      toPastedColumns(
        intl,
        {
          onOpen: (id) => latest.current.onOpen(id),
          onNarrow: (errorType) => latest.current.onNarrow(errorType),
        },
        isTight,
      ),
    [intl, isTight],
  )
  const groupOf = useMemo(() => toPastedGroups(intl, orders ?? []), [intl, orders])
  const rows = useMemo(() => orders && inOrder(orders), [orders])
  const open = useCallback(({ order }: AskedOrder) => order && latest.current.onOpen(order.id), [])

  if (failure && !orders) {
    const title = intl.formatMessage({ id: `${APP}.failed` })
    return <FailureBlock title={title} failure={failure} onRetry={again} />
  }
  return (
    <DataTable<AskedOrder>
      caption={intl.formatMessage({ id: `${APP}.table` })}
      columns={columns}
      rows={rows}
      placeholders={5}
      rowKey={toKey}
      outdated={false}
      sort={noSort}
      onSort={() => undefined}
      onOpen={open}
      ticks={ofOrders(ticks)}
      groupOf={groupOf}
    />
  )
}

/** An id without an order cannot be ticked. */
const ofOrders = (ticks: Ticks<OrderRow>): Ticks<AskedOrder> => ({
  ...ticks,
  isTicked: ({ order }) => order != null && ticks.isTicked(order),
  onTick: ({ order }) => order && ticks.onTick(order),
  label: ({ order }) => (order ? ticks.label(order) : undefined),
})
