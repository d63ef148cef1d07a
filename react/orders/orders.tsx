import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { useOrderInbox } from '../api/use-order-inbox'
import { csx, FailureBlock } from '../ui'
import { Filters } from './filters'
import { currentCursor, PAGE_SIZE, unfiltered } from '../view/list-view'
import { toServiceFilter } from '../view/order-filter'
import { useListView } from '../view/use-list-view'
import { NoOrders } from './no-orders'
import { Notices } from './notices'
import { OrderList } from './order-list'
import { useReturnFocus } from './use-return-focus'

const page = csx({
  maxWidth: '90rem',
  margin: '0 auto',
  padding: '$space-7 $space-8 $space-10',
  bg: '$primary',
  color: '$primary',
  '@media (max-width: 56rem)': { padding: '$space-5 $space-4 $space-10' },
})

interface Props {
  readonly openOrderId?: string
  /** What stands above the list, with or without its answer. */
  readonly header: (answer: { readonly inbox?: OrderInbox; readonly failed: boolean }) => ReactNode
}

/** The list of orders that need a person. */
export function Orders({ openOrderId, header }: Props) {
  const { formatMessage } = useIntl()
  const { view, show, openOrder } = useListView()
  const { inbox, outdated, failure, retry } = useOrderInbox({
    filter: toServiceFilter(view.filter),
    sort: view.sort,
    first: PAGE_SIZE,
    after: currentCursor(view),
    ofCause: view.filter.issueId !== undefined,
  })
  useReturnFocus(openOrderId, inbox?.orders.nodes)

  if (!inbox && failure) {
    const title = formatMessage({ id: 'admin/order-integrations.page.list-failed' })
    return (
      <div className={page}>
        {header({ failed: true })}
        <FailureBlock title={title} failure={failure} onRetry={retry} />
      </div>
    )
  }

  const content = () => {
    if (inbox?.orders.totalCount === 0 && !outdated) {
      return <NoOrders view={view} inbox={inbox} onClear={() => show(unfiltered(view))} />
    }
    return (
      <OrderList
        connection={inbox?.orders}
        outdated={outdated}
        view={view}
        openOrderId={openOrderId}
        onOpen={openOrder}
        onShow={show}
      />
    )
  }

  return (
    <div className={page}>
      {header({ inbox, failed: false })}
      {inbox && <Notices inbox={inbox} failure={failure} />}
      <Filters
        view={view}
        inbox={inbox}
        matching={outdated ? undefined : inbox?.orders.totalCount}
        onShow={show}
      />
      {content()}
    </div>
  )
}
