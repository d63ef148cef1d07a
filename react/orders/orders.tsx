import React, { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInboxQueryVariables } from '../__generated__/operations'
import type { Failure } from '../api/failure'
import type { AskedAnswer } from '../api/use-orders-by-ids'
import { useOrdersByIds } from '../api/use-orders-by-ids'
import type { OrderInbox, OrderRow } from '../api/use-order-inbox'
import { useOrderInbox } from '../api/use-order-inbox'
import { useNewOrders } from '../api/use-new-orders'
import { usePoll } from '../api/use-poll'
import type { Ticks } from '../ui'
import { FailureBlock, later, page, useShownList } from '../ui'
import { useTicks } from './bulk/use-ticks'
import { AnswerTime } from '../work/answer-time'
import type { ListView } from '../view/list-view'
import {
  askAnew,
  currentCursor,
  isFiltered,
  narrowed,
  PAGE_SIZE,
  unfiltered,
  sortOf,
} from '../view/list-view'
import { isOfOrders, toServiceFilter } from '../view/order-filter'
import { useListView } from '../view/use-list-view'
import { ListKeys } from './list-keys'
import { inOrder } from './pasted/pasted-groups'
import { NewOrdersBar } from './new-orders'
import { NoOrders } from './no-orders'
import { ListNotes } from './list-notes'
import { Notices } from './notices'
import { OrderList } from './order-list'
import { List, SkipLink } from './skip-link'
import { Toolbar } from './toolbar/toolbar'
import { useReturnFocus } from './use-return-focus'

import { ViewSwitch } from './view-switch'

const BulkBar = later(async () => (await import('./bulk/bulk-bar')).BulkBar)
const PastedList = later(async () => (await import('./pasted/pasted-list')).PastedList)

export interface CausesProps {
  readonly connection?: OrderInbox['causes']
  /** True while they answer the question before. */
  readonly outdated: boolean
  readonly view: ListView
  readonly onShow: (view: ListView) => void
}

const noIds: readonly string[] = []
const noRows: readonly OrderRow[] = []

const FIRST_ORDER_POLL_MS = 15_000

/** What is partly loaded or cannot be told is not an account in which nothing has begun. */
const hasNotBegun = ({ hadOrders, partial, open }: OrderInbox) =>
  hadOrders === false && !partial && open.total === 0

/** Of pasted ids the list says what is known, whatever the inbox holds. */
const isOfPasted = ({ pasted, by }: ListView) => pasted.length > 0 && by === 'orders'

/** All orders of a store are exported where they are: in Orders. */
const isExportable = (view: ListView, inbox: OrderInbox | undefined) =>
  inbox?.orders.totalCount !== 0 && !isOfPasted(view) && !isOfOrders(view.filter)

type ExportQuestion = Pick<OrderInboxQueryVariables, 'filter' | 'sort'>

function toQuestion(view: ListView): OrderInboxQueryVariables {
  const common = {
    filter: toServiceFilter(view.filter),
    sort: isOfOrders(view.filter) ? undefined : sortOf(view),
    ofOrders: isOfOrders(view.filter),
    ofCause: view.filter.issueId !== undefined,
  }
  const after = currentCursor(view)
  return view.by === 'orders'
    ? { ...common, byCause: false, first: isOfPasted(view) ? 1 : PAGE_SIZE, after }
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
  readonly savedViews: (view: ListView) => ReactNode
  /** What stands in the place of the list where nothing has begun. */
  readonly firstSteps: ReactNode
}

/** An order or a cause. */
interface Row {
  readonly id: string
}

/** What the view asks for, watched: whether nothing has begun yet, and what came since it was asked. */
function useWatchedInbox(view: ListView, show: (view: ListView) => void) {
  const asked = useOrderInbox(toQuestion(view))
  const { inbox, outdated, retry } = asked
  const isNew = inbox !== undefined && !isFiltered(view) && hasNotBegun(inbox)
  usePoll(retry, isNew ? FIRST_ORDER_POLL_MS : undefined)
  // A list that is incomplete or out of date asks anew by itself.
  const isWatched = !isNew && !outdated && !inbox?.partial && !view.filter.all
  const news = useNewOrders(toServiceFilter(view.filter), isWatched ? inbox : undefined)
  const showNew = () => (view.page > 1 ? show(askAnew(view, {})) : retry())
  // While the other view's answer stands, this one has no rows yet: not even the one that the causes ask orders for.
  const answer = inbox && (view.by === 'causes') === Boolean(inbox.causes) ? inbox : undefined
  const rows: readonly Row[] | undefined =
    view.by === 'causes' ? answer?.causes?.nodes : answer?.orders.nodes
  return { ...asked, answer, rows, isNew, news, showNew }
}

/** The rows that can be worked on, with what a person looked up among them. */
function useRows(view: ListView, watched: ReturnType<typeof useWatchedInbox>) {
  const answered = useOrdersByIds(isOfPasted(view) ? view.pasted : noIds, watched.inbox)
  const found = useMemo(
    () => answered.orders && inOrder(answered.orders).flatMap(({ order }) => order ?? []),
    [answered.orders],
  )
  const orders = isOfPasted(view) ? found : watched.inbox?.orders.nodes
  const rows: readonly Row[] | undefined = isOfPasted(view) ? found : watched.rows
  return { answered, orders, rows, ids: rows?.map(({ id }) => id) }
}

/** The list of orders that need a person. */
export function Orders(props: Props) {
  const { openOrderId, openCauseId, exporting, header, savedViews, firstSteps } = props
  const { view, unknown, show, openOrder } = useListView()
  const byCause = view.by === 'causes'
  const watched = useWatchedInbox(view, show)
  const { inbox, outdated, failure, retry } = watched
  const { answered, orders, rows, ids } = useRows(view, watched)
  const { ticked, setTicked, ticks, tickById, tickAll } = useTicks(view, inbox, orders)
  useReturnFocus(openOrderId ?? openCauseId, rows)
  useShownList(ids)

  if (!inbox && failure) {
    return <NoAnswer header={header({ failed: true })} failure={failure} onRetry={retry} />
  }

  return (
    <div className={page}>
      <SkipLink />
      {header({ inbox, failed: false })}
      <Notices inbox={inbox} failure={failure} unknown={unknown} isFiltered={isFiltered(view)} />
      {watched.isNew ? (
        firstSteps
      ) : (
        <>
          <Toolbar
            view={view}
            inbox={inbox}
            matching={outdated ? undefined : inbox?.orders.totalCount}
            views={<ViewSwitch view={view} inbox={outdated ? undefined : inbox} onShow={show} />}
            savedViews={savedViews(view)}
            exporting={isExportable(view, inbox) && exporting(toExport(view), byCause)}
            onShow={show}
          />
          <AnswerTime.Provider value={inbox?.asOf}>
            <List>
              <NewOrdersBar news={watched.news} onShow={watched.showNew} />
              <Shown
                {...{ openOrderId, view, watched, answered, ticks }}
                causes={props.causes}
                onOpen={openOrder}
                onShow={show}
              />
              {!isFiltered(view) && <ListNotes inbox={inbox} />}
            </List>
            {!byCause && (
              <BulkBar
                ticked={ticked}
                matching={matchingOf(view, inbox)}
                onTickAll={tickAll}
                shown={orders ?? noRows}
                onChange={setTicked}
              />
            )}
          </AnswerTime.Provider>
          {ids && <ListKeys ids={ids} onTick={byCause ? undefined : tickById} />}
        </>
      )}
    </div>
  )
}

interface ShownProps extends Pick<Props, 'openOrderId' | 'causes'> {
  readonly view: ListView
  readonly watched: ReturnType<typeof useWatchedInbox>
  readonly answered: AskedAnswer
  readonly ticks: Ticks<OrderRow>
  readonly onOpen: (id: string) => void
  readonly onShow: (view: ListView) => void
}

/** The one list that the view asks for, or what there is to say in its place. */
function Shown({ openOrderId, view, watched, answered, ticks, causes, ...acts }: ShownProps) {
  const { inbox, answer, outdated } = watched
  const { onOpen, onShow } = acts
  if (isOfPasted(view)) {
    return (
      <PastedList
        answer={answered}
        ticks={ticks}
        onOpen={onOpen}
        onNarrow={(errorType) => onShow(narrowed(view, { errorTypes: [errorType] }))}
      />
    )
  }
  if (inbox?.orders.totalCount === 0 && !outdated) {
    return <NoOrders view={view} inbox={inbox} onClear={() => onShow(unfiltered(view))} />
  }
  if (view.by === 'causes') {
    return <>{causes({ connection: answer?.causes ?? undefined, outdated, view, onShow })}</>
  }
  return (
    <OrderList
      connection={answer?.orders}
      outdated={outdated}
      view={{ ...view, sort: sortOf(view) }}
      openOrderId={openOrderId}
      ticks={ticks}
      onOpen={onOpen}
      onShow={onShow}
    />
  )
}
/** Of what somebody closed only the list itself is counted. */
const matchingOf = ({ filter }: ListView, inbox: OrderInbox | undefined): number =>
  (filter.closed ? inbox?.orders.totalCount : inbox?.matching.total) ?? 0

const toExport = (view: ListView): ExportQuestion => ({
  filter: toServiceFilter(view.filter),
  sort: sortOf(view),
})

interface NoAnswerProps {
  readonly header: ReactNode
  readonly failure: Failure
  readonly onRetry: () => void
}

function NoAnswer({ header, failure, onRetry }: NoAnswerProps) {
  const { formatMessage } = useIntl()
  const title = formatMessage({ id: 'admin/order-integrations.page.list-failed' })
  return (
    <div className={page}>
      {header}
      <FailureBlock title={title} failure={failure} onRetry={onRetry} />
    </div>
  )
}
