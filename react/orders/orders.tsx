import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInboxQueryVariables } from '../__generated__/operations'
import type { OrderInbox } from '../api/use-order-inbox'
import { useOrderInbox } from '../api/use-order-inbox'
import { useNewOrders } from '../api/use-new-orders'
import { usePoll } from '../api/use-poll'
import { FailureBlock, line, page } from '../ui'
import { BulkBar } from './bulk/bulk-bar'
import { useTicks } from './bulk/use-ticks'
import { Filters } from './filters'
import type { ListView } from '../view/list-view'
import {
  askAnew,
  currentCursor,
  isFiltered,
  PAGE_SIZE,
  unfiltered,
  sortOf,
} from '../view/list-view'
import { toServiceFilter } from '../view/order-filter'
import { useListView } from '../view/use-list-view'
import { ListKeys } from './list-keys'
import { NewOrdersBar } from './new-orders'
import { NoOrders } from './no-orders'
import { Notices } from './notices'
import { OrderList } from './order-list'
import { useReturnFocus } from './use-return-focus'
import { ViewSwitch } from './view-switch'

const tools = line({
  gap: 2,
  top: 4,
  also: { position: 'relative', justifyContent: 'space-between', borderBottom: '$neutral' },
})

export interface CausesProps {
  readonly connection?: OrderInbox['causes']
  /** True while they answer the question before. */
  readonly outdated: boolean
  readonly view: ListView
  readonly onShow: (view: ListView) => void
}

const FIRST_ORDER_POLL_MS = 15_000

/** What is partly loaded or cannot be told is not an account in which nothing has begun. */
const hasNotBegun = ({ hadOrders, partial, open }: OrderInbox) =>
  hadOrders === false && !partial && open.total === 0

type ExportQuestion = Pick<OrderInboxQueryVariables, 'filter' | 'sort'>

function toQuestion(view: ListView): OrderInboxQueryVariables {
  const common = {
    filter: toServiceFilter(view.filter),
    sort: sortOf(view),
    ofCause: view.filter.issueId !== undefined,
  }
  const after = currentCursor(view)
  return view.by === 'orders'
    ? { ...common, byCause: false, first: PAGE_SIZE, after }
    : // By cause only the count of orders is shown.
      { ...common, byCause: true, first: 1, causeSort: view.causeSort, afterCause: after }
}

interface Props {
  readonly openOrderId?: string
  readonly openCauseId?: string
  /** The same orders by what has to be corrected. */
  readonly causes: (props: CausesProps) => ReactNode
  /** Saves all orders of a question as a file. */
  readonly exporting: (question: ExportQuestion, byCause: boolean) => ReactNode
  /** What stands above the list, with or without its answer. */
  readonly header: (answer: { readonly inbox?: OrderInbox; readonly failed: boolean }) => ReactNode
  /** The lists that people come back to. */
  readonly presets: (view: ListView) => ReactNode
  /** What stands in the place of the list where nothing has begun. */
  readonly firstSteps: ReactNode
}

/** An order or a cause. */
interface Row {
  readonly id: string
}

/** The list of orders that need a person. */
export function Orders(props: Props) {
  const { openOrderId, openCauseId, causes, exporting, header, presets, firstSteps } = props
  const { formatMessage } = useIntl()
  const { view, show, openOrder } = useListView()
  const byCause = view.by === 'causes'
  const filter = toServiceFilter(view.filter)
  const { inbox, outdated, failure, retry } = useOrderInbox(toQuestion(view))
  const isNew = inbox !== undefined && !isFiltered(view) && hasNotBegun(inbox)
  usePoll(retry, isNew ? FIRST_ORDER_POLL_MS : undefined)
  // A list that is incomplete or out of date asks anew by itself.
  const isWatched = !isNew && !outdated && !inbox?.partial && !view.filter.all
  const news = useNewOrders(filter, isWatched ? inbox : undefined)
  const showNew = () => (view.page > 1 ? show(askAnew(view, {})) : retry())
  // While the other view's answer stands, this one has no rows yet: not even the one that the causes ask orders for.
  const answer = inbox && byCause === Boolean(inbox.causes) ? inbox : undefined
  const shown: readonly Row[] | undefined = byCause ? answer?.causes?.nodes : answer?.orders.nodes
  useReturnFocus(openOrderId ?? openCauseId, shown)
  const { ticked, setTicked, ticks, tickById, tickAll } = useTicks(view.filter, inbox)

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
    if (byCause)
      return causes({ connection: answer?.causes ?? undefined, outdated, view, onShow: show })
    return (
      <OrderList
        connection={answer?.orders}
        outdated={outdated}
        view={{ ...view, sort: sortOf(view) }}
        openOrderId={openOrderId}
        ticks={ticks}
        onOpen={openOrder}
        onShow={show}
      />
    )
  }

  return (
    <div className={page}>
      {header({ inbox, failed: false })}
      {inbox && <Notices inbox={inbox} failure={failure} />}
      {isNew ? (
        firstSteps
      ) : (
        <>
          <div className={tools}>
            <ViewSwitch view={view} onShow={show} />
            <NewOrdersBar news={news} inbox={inbox} onShow={showNew} />
            {inbox?.orders.totalCount !== 0 && exporting({ filter, sort: sortOf(view) }, byCause)}
          </div>
          {presets(view)}
          <Filters
            view={view}
            inbox={inbox}
            matching={outdated ? undefined : inbox?.orders.totalCount}
            onShow={show}
          />
          {content()}
          {!byCause && (
            <BulkBar
              ticked={ticked}
              onTickAll={tickAll}
              matching={inbox?.matching.total ?? 0}
              onChange={setTicked}
            />
          )}
          {shown && (
            <ListKeys ids={shown.map(({ id }) => id)} onTick={byCause ? undefined : tickById} />
          )}
        </>
      )}
    </div>
  )
}
