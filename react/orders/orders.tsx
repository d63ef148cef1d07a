import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInboxQueryVariables } from '../__generated__/operations'
import type { Failure } from '../api/failure'
import type { AskedAnswer } from '../api/use-orders-by-ids'
import type { OrderInbox, OrderRow } from '../api/use-order-inbox'
import type { Ticks } from '../ui'
import { FailureBlock, later, page, useShownList } from '../ui'
import { useTicks } from './bulk/use-ticks'
import { AnswerTime } from '../work/answer-time'
import type { ListView } from '../view/list-view'
import { isFiltered, narrowed, unfiltered, sortOf } from '../view/list-view'
import { isOfOrders, toServiceFilter } from '../view/order-filter'
import { useListView } from '../view/use-list-view'
import { ListKeys } from './list-keys'
import { Forgotten } from './pasted/forgotten'
import { NewOrdersBar } from './new-orders'
import { NoOrders } from './no-orders'
import { ListNotes } from './list-notes'
import { Notices } from './notices'
import { OrderList } from './order-list'
import { List, SkipLink } from './skip-link'
import { Toolbar } from './toolbar/toolbar'
import { useReturnFocus } from './use-return-focus'
import { isOfPasted, useRows, useWatchedInbox } from './use-watched-inbox'
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

const noRows: readonly OrderRow[] = []

/** All orders of a store are exported where they are: in Orders. */
const isExportable = (view: ListView, inbox: OrderInbox | undefined) =>
  inbox?.orders.totalCount !== 0 && !isOfPasted(view) && !isOfOrders(view.filter)

type ExportQuestion = Pick<OrderInboxQueryVariables, 'filter' | 'sort'>

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

/** The list of orders that need a person. */
export function Orders(props: Props) {
  const { openOrderId, openCauseId, exporting, header, savedViews, firstSteps } = props
  const { view, unknown, isForgotten, show, openOrder } = useListView()
  const byCause = view.by === 'causes'
  const watched = useWatchedInbox(view, show)
  const { inbox, outdated, failure } = watched
  const { answered, orders, rows, ids } = useRows(view, watched)
  const { ticked, setTicked, ticks, tickById, tickAll } = useTicks(view, inbox, orders)
  useReturnFocus(openOrderId ?? openCauseId, rows)
  useShownList(ids)

  return (
    <div className={page}>
      <SkipLink />
      {header({ inbox, failed: !inbox && failure !== undefined })}
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
            exporting={
              !isForgotten && isExportable(view, inbox) && exporting(toExport(view), byCause)
            }
            onShow={show}
          />
          <AnswerTime.Provider value={inbox?.asOf}>
            <List>
              {!isForgotten && <NewOrdersBar news={watched.news} onShow={watched.showNew} />}
              <Shown
                {...{ openOrderId, view, isForgotten, watched, answered, ticks }}
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
  readonly isForgotten: boolean
  readonly watched: ReturnType<typeof useWatchedInbox>
  readonly answered: AskedAnswer
  readonly ticks: Ticks<OrderRow>
  readonly onOpen: (id: string) => void
  readonly onShow: (view: ListView) => void
}

/** The one list that the view asks for, or what there is to say in its place. */
function Shown(props: ShownProps) {
  const { openOrderId, view, isForgotten, watched, answered, ticks, causes, onOpen, onShow } = props
  const { inbox, answer, outdated, failure, retry } = watched
  if (isForgotten) return <Forgotten onShowAll={() => onShow(unfiltered(view))} />
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
  // What can be taken back stays above it, and what is under way goes on.
  if (!inbox && failure) return <NoAnswer failure={failure} onRetry={retry} />
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
  readonly failure: Failure
  readonly onRetry: () => void
}

function NoAnswer({ failure, onRetry }: NoAnswerProps) {
  const { formatMessage } = useIntl()
  const title = formatMessage({ id: 'admin/order-integrations.page.list-failed' })
  return <FailureBlock title={title} failure={failure} onRetry={onRetry} />
}
