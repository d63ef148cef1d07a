import React, { useCallback, useEffect, useMemo, useRef } from 'react'
import { useIntl } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import type { OrderInbox, OrderRow } from '../api/use-order-inbox'
import { DataTable, isFocusLost, rowLinkId, TIGHT_TABLE, useMedia } from '../ui'
import type { Ticks } from '../ui'
import type { ListView } from '../view/list-view'
import { askAnew, narrowed } from '../view/list-view'
import { isOfOrders } from '../view/order-filter'
import { orderSorts } from '../view/order-sort'
import { isSortedOtherwise, SortNotice } from '../view/sort-notice'
import { ViewPager } from '../view/view-pager'
import { toGroups } from './order-groups'
import { toOrderColumns } from './order-columns'

interface Props {
  readonly connection?: OrderInbox['orders']
  readonly outdated: boolean
  readonly view: ListView
  readonly openOrderId?: string
  readonly ticks: Ticks<OrderRow>
  readonly onOpen: (id: string) => void
  readonly onShow: (view: ListView) => void
}

export function OrderList(props: Props) {
  const { connection, outdated, view, openOrderId, ticks, onOpen, onShow } = props
  const intl = useIntl()
  const open = useLatest(onOpen)
  const narrow = useLatest((errorType: ErrorType) =>
    onShow(narrowed(view, { errorTypes: [errorType] })),
  )
  const ofAll = view.filter.all === true
  const ofOrders = isOfOrders(view.filter)
  const isTight = useMedia(TIGHT_TABLE)
  const columns = useMemo(
    () => toOrderColumns(intl, { onOpen: open, onNarrow: narrow }, { ofAll, ofOrders, isTight }),
    [intl, open, narrow, ofAll, ofOrders, isTight],
  )
  const groupOf = useMemo(
    () => toGroups(intl, connection?.groups ?? []),
    [intl, connection?.groups],
  )
  const openRow = useCallback(({ id }: OrderRow) => open(id), [open])
  const top = useTopOfPage(view.page, outdated ? undefined : connection?.nodes[0]?.id)

  const isSorted = isSortedOtherwise(view.sort, orderSorts.start)
  // The rows that are shown may still be of the sort before: its line stays as long as they do, so that none moves twice.
  const hasGroups = outdated && hasRows(connection) ? connection.groups.length > 0 : !isSorted

  return (
    <div ref={top}>
      <DataTable<OrderRow>
        caption={intl.formatMessage({ id: 'admin/order-integrations.page.table' })}
        columns={columns}
        rows={connection?.nodes}
        sort={orderSorts.toTable(view.sort)}
        onSort={(column) => onShow(askAnew(view, { sort: orderSorts.byColumn(column, view.sort) }))}
        placeholders={10}
        rowKey={toKey}
        openKey={openOrderId}
        outdated={outdated && connection !== undefined}
        onOpen={openRow}
        ticks={ticks}
        groupOf={groupOf}
        beginsWithGroup={!ofAll && hasGroups}
        notice={
          !ofAll &&
          !hasGroups && (
            <>
              {isSorted && (
                <SortNotice
                  sort={view.sort}
                  start={orderSorts.start}
                  onSort={(sort) => onShow(askAnew(view, { sort }))}
                />
              )}
            </>
          )
        }
      />
      <ViewPager connection={connection} outdated={outdated} view={view} onShow={onShow} />
    </div>
  )
}

type Connection = NonNullable<Props['connection']>

const hasRows = (connection: Props['connection']): connection is Connection =>
  connection !== undefined && connection.nodes.length > 0

const toKey = ({ id }: OrderRow) => id

/** One function for the whole life of the list, so that rows need not be drawn again for a new one. */
function useLatest<Value>(act: (value: Value) => void) {
  const latest = useRef(act)
  latest.current = act
  return useCallback((value: Value) => latest.current(value), [])
}

/**
 * Paging starts at the bottom and goes on at the top. Where the button that was pressed was disabled meanwhile, the
 * focus that it lost goes to the first order of the new page.
 */
function useTopOfPage(page: number, firstId: string | undefined) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(page)

  useEffect(() => {
    if (shown.current === page || firstId === undefined) return
    shown.current = page
    top.current?.scrollIntoView({ block: 'start' })
    if (isFocusLost()) document.getElementById(rowLinkId(firstId))?.focus({ preventScroll: true })
  }, [page, firstId])

  return top
}
