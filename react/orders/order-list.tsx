import React, { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox, OrderRow } from '../api/use-order-inbox'
import { DataTable, Pager } from '../ui'
import type { ListView } from './list-view'
import { nextPage, PAGE_SIZE, previousPage } from './list-view'
import { toColumns } from './order-columns'

interface Props {
  readonly connection?: OrderInbox['orders']
  readonly outdated: boolean
  readonly view: ListView
  readonly openOrderId?: string
  readonly onOpen: (id: string) => void
  readonly onShow: (view: ListView) => void
}

export function OrderList({ connection, outdated, view, openOrderId, onOpen, onShow }: Props) {
  const intl = useIntl()
  const { hasNextPage = false, endCursor } = connection?.pageInfo ?? {}
  const top = useTopOfPage(view.page)
  const first = (view.page - 1) * PAGE_SIZE

  return (
    <div ref={top}>
      <DataTable<OrderRow>
        caption={intl.formatMessage({ id: 'admin/order-integrations.page.table' })}
        columns={toColumns(intl, onOpen)}
        rows={connection?.nodes}
        placeholders={10}
        rowKey={({ id }) => id}
        openKey={openOrderId}
        outdated={outdated && connection !== undefined}
        onOpen={({ id }) => onOpen(id)}
      />
      {connection && (
        <Pager
          range={{
            from: first + 1,
            to: first + connection.nodes.length,
            total: connection.totalCount,
          }}
          onPrevious={view.page > 1 ? () => onShow(previousPage(view)) : undefined}
          onNext={
            hasNextPage && endCursor && !outdated
              ? () => onShow(nextPage(view, endCursor))
              : undefined
          }
        />
      )}
    </div>
  )
}

/** Paging starts at the bottom and goes on at the top. */
function useTopOfPage(page: number) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(page)

  useEffect(() => {
    if (shown.current !== page) top.current?.scrollIntoView({ block: 'start' })
    shown.current = page
  }, [page])

  return top
}
