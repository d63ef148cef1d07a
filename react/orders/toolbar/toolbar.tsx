import React, { useState } from 'react'
import type { ReactNode } from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../../api/use-order-inbox'
import { csx, line, PHONE, TIGHT, useMedia, useRoving } from '../../ui'
import { causeSorts } from '../../view/cause-sort'
import type { ListView } from '../../view/list-view'
import { askAnew, isFiltered, ofPasted, narrowed, sortOf, unfiltered } from '../../view/list-view'
import type { OrderFilter } from '../../view/order-filter'
import { describeFilter, isOfOrders, shownByChips } from '../../view/order-filter'
import { orderSorts, sortsOfAll } from '../../view/order-sort'
import { MOST_IDS } from '../../view/pasted-ids'
import { ActiveFilters } from './active-filters'
import { FilterPanel } from './filter-panel'
import { QuickChips } from './quick-chips'
import { SearchBox } from './search-box'
import { SortChoice } from './sort-choice'

const APP = 'admin/order-integrations'

const tools = csx({ position: 'relative', marginTop: '0.625rem', marginBottom: '$space-1' })
// One line: the search gives way.
const bar = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '2.25rem',
  [TIGHT]: { flexWrap: 'wrap' },
})
const rest = csx({ display: 'flex', flexShrink: 0, gap: '$space-2', marginLeft: 'auto' })
const inLines = line({ gap: 2 })
const inPanel = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  padding: '$space-2',
  paddingBottom: '$space-4',
  borderBottom: '$neutral',
  marginBottom: '$space-3',
})
const reach = csx({ margin: 0, marginTop: '$space-2', text: '$detail', color: '$secondary' })

interface Props {
  readonly view: ListView
  readonly inbox?: OrderInbox
  /** How many orders the filters leave, once known. */
  readonly matching?: number
  /** Which of the two lists is shown. */
  readonly views: ReactNode
  /** The lists that a person saved. */
  readonly savedViews: ReactNode
  /** Undefined where there is nothing to export. */
  readonly exporting?: ReactNode
  readonly onShow: (view: ListView) => void
}

/** Everything that changes what the list shows, in one row; on a phone most of it stands behind one button. */
export function Toolbar({ view, inbox, matching, views, savedViews, exporting, onShow }: Props) {
  const intl = useIntl()
  const isPhone = useMedia(PHONE)
  const root = useRoving<HTMLDivElement>()
  // More than are asked for are only known where they were pasted.
  const [pasted, setPasted] = useState(0)
  const { filter } = view
  const narrow = (change: Partial<OrderFilter>) => onShow(narrowed(view, change))
  const search = (close?: () => void) => (
    <Search view={view} onShow={onShow} onPasted={setPasted} onEnd={close} />
  )
  const chips = <QuickChips filter={filter} inbox={inbox} onChange={narrow} />
  const conditions = conditionsOf(intl, filter, inbox)

  return (
    <div
      ref={root}
      role="toolbar"
      aria-label={intl.formatMessage({ id: `${APP}.toolbar.label` })}
      className={tools}
    >
      <div className={bar}>
        {views}
        {!isPhone && search()}
        {!isPhone && chips}
        <FilterPanel filter={filter} count={conditions.length} inbox={inbox} onChange={narrow}>
          {(close) =>
            isPhone && (
              <InPanel view={view} onShow={onShow}>
                {search(close)}
                {chips}
                {savedViews}
                {exporting}
              </InPanel>
            )
          }
        </FilterPanel>
        {!isPhone && (
          <div className={rest}>
            {savedViews}
            {exporting}
          </div>
        )}
      </div>
      <ActiveFilters
        conditions={conditions}
        matching={isFiltered(view) ? matching : undefined}
        onRemove={narrow}
        onClear={() => onShow(unfiltered(view))}
      />
      {view.pasted.length > 0 && <TooMany pasted={pasted} />}
      <Reach connection={inbox?.orders} ofOrders={isOfOrders(filter)} />
    </div>
  )
}

interface SearchProps extends Pick<Props, 'view' | 'onShow'> {
  /** With how many were pasted, which may be more than are asked for. */
  readonly onPasted: (number: number) => void
  /** Closes what it stands in: what is known of pasted ids is shown below. */
  readonly onEnd?: () => void
}

function Search({ view, onShow, onPasted, onEnd }: SearchProps) {
  return (
    <SearchBox
      value={view.filter.search}
      pasted={view.pasted.length}
      onSearch={(search) => onShow(narrowed(view, { search }))}
      onPaste={({ ids, pasted }) => {
        onShow(ofPasted(view, ids))
        onPasted(pasted)
        onEnd?.()
      }}
    />
  )
}

/** What narrows the list and no chip says. */
const conditionsOf = (intl: IntlShape, filter: OrderFilter, inbox: Props['inbox']) =>
  describeFilter(intl, filter, namesIn(inbox, intl)).filter(
    ({ field }) => !shownByChips(filter).includes(field),
  )

/** On a phone what the bar has no room for stands above the filters. */
function InPanel({ view, onShow, children }: Pick<Props, 'view' | 'onShow'> & PanelProps) {
  return (
    <div className={inPanel}>
      <div className={inLines}>{children}</div>
      <Sorting view={view} onShow={onShow} />
    </div>
  )
}

interface PanelProps {
  readonly children: ReactNode
}

/** A marketplace and a cause by their names, as far as the inbox knows them. */
const namesIn = (inbox: Props['inbox'], { formatMessage }: IntlShape) => ({
  marketplace: (id: string) =>
    inbox?.open.byMarketplace.find(({ marketplace }) => marketplace.id === id)?.marketplace.name ??
    inbox?.marketplaces?.find(({ affiliateId }) => affiliateId === id)?.name ??
    id,
  cause: inbox?.issues?.nodes[0]?.title ?? formatMessage({ id: `${APP}.filters.cause-one` }),
})

/** How the list stands, on cards, which have no column heads. */
function Sorting({ view, onShow }: Pick<Props, 'view' | 'onShow'>) {
  if (isOfOrders(view.filter)) return null
  if (view.by === 'causes') {
    return (
      <SortChoice
        sort={view.causeSort}
        sorts={causeSorts.every}
        onSort={(causeSort) => onShow(askAnew(view, { causeSort }))}
      />
    )
  }
  return (
    <SortChoice
      sort={sortOf(view)}
      sorts={view.filter.all ? sortsOfAll : orderSorts.every}
      onSort={(sort) => onShow(askAnew(view, { sort }))}
    />
  )
}

/** More than are asked for at once. */
function TooMany({ pasted }: { readonly pasted: number }) {
  const { formatNumber } = useIntl()
  if (pasted <= MOST_IDS) return null
  return (
    <p className={reach} role="status">
      <FormattedMessage
        id={`${APP}.pasted.too-many`}
        values={{ most: formatNumber(MOST_IDS), number: formatNumber(pasted) }}
      />
    </p>
  )
}

interface ReachProps {
  readonly connection?: OrderInbox['orders']
  readonly ofOrders: boolean
}

/** Where a list that is not of open orders comes from, and what it cannot show. */
function Reach({ connection, ofOrders }: ReachProps) {
  if (ofOrders) {
    return (
      <p className={reach}>
        <FormattedMessage id={`${APP}.page.all-orders-from`} />
      </p>
    )
  }
  if (!connection?.window) return null
  const { reachable } = connection.window
  return (
    <FormattedMessage
      id={`${APP}.page.closed-orders-reach`}
      values={{ isCut: connection.totalCount > reachable ? 'yes' : 'no', reachable }}
    >
      {(text) => <p className={reach}>{text}</p>}
    </FormattedMessage>
  )
}
