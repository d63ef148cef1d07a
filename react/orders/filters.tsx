import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, FilterMenu, line, NARROW } from '../ui'
import { actorLabelId, errorTypeLabelId, statusLabelId } from '../ui/labels'
import { causeSorts } from '../view/cause-sort'
import type { ListView } from '../view/list-view'
import { askAnew, isFiltered, narrowed, sortOf, unfiltered } from '../view/list-view'
import type { OrderFilter } from '../view/order-filter'
import { describeFilter } from '../view/order-filter'
import { orderSorts, sortsOfAll } from '../view/order-sort'
import { ActiveFilters } from './active-filters'
import { AllReach, AllSwitch } from './all-switch'
import { toOptions } from './filter-options'
import { MoreFilters } from './more-filters'
import { RankRule } from './rank-rule'
import { SearchBox } from './search-box'
import { SortChoice } from './sort-choice'

const bar = line({ gap: 2, top: 5, bottom: 3, also: { position: 'relative' } })

const result = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-4',
  rowGap: '$space-2',
  flex: '1 1 auto',
  minWidth: 0,
  justifyContent: 'flex-end',
  text: '$body',
  color: '$secondary',
  span: { font: 'inherit', color: 'inherit', '&:empty': { display: 'none' } },
  // What stands beside it keeps its place while it is counted anew.
  'span[data-room="true"]': { display: 'inline-block', minWidth: '8rem', textAlign: 'right' },
  [NARROW]: { flexBasis: '100%', justifyContent: 'flex-start' },
})

interface Props {
  readonly view: ListView
  readonly inbox?: OrderInbox
  /** How many orders the filters leave, once known. */
  readonly matching?: number
  readonly onShow: (view: ListView) => void
}

export function Filters({ view, inbox, matching, onShow }: Props) {
  const intl = useIntl()
  const narrow = (change: Partial<OrderFilter>) => onShow(narrowed(view, change))
  const conditions = describeFilter(intl, view.filter, namesIn(inbox, intl))

  return (
    <div className={bar}>
      <SearchBox value={view.filter.search} onSearch={(search) => narrow({ search })} />
      <Menus filter={view.filter} open={inbox?.open} onChange={narrow} />
      <MoreFilters filter={view.filter} open={inbox?.open} onChange={narrow} />
      {view.by === 'orders' && (
        <AllSwitch all={view.filter.all === true} onChange={(all) => narrow({ all })} />
      )}
      <div className={result}>
        <span role="status" data-room={isFiltered(view)}>
          {isFiltered(view) && matching !== undefined && (
            <FormattedMessage
              id="admin/order-integrations.page.matching"
              values={{ count: matching, number: intl.formatNumber(matching) }}
            />
          )}
        </span>
        {matching !== 0 && <Sorting view={view} onShow={onShow} />}
      </div>
      {isFiltered(view) && (
        <ActiveFilters
          conditions={conditions}
          onRemove={narrow}
          onClear={() => onShow(unfiltered(view))}
        />
      )}
      <AllReach connection={inbox?.orders} />
    </div>
  )
}

/** A marketplace and a cause by their names, as far as the inbox knows them. */
const namesIn = (inbox: Props['inbox'], { formatMessage }: IntlShape) => ({
  marketplace: (id: string) =>
    inbox?.open.byMarketplace.find(({ marketplace }) => marketplace.id === id)?.marketplace.name ??
    id,
  cause:
    inbox?.issues?.nodes[0]?.title ??
    formatMessage({ id: 'admin/order-integrations.filters.cause-one' }),
})

/** How the list stands, and why. */
function Sorting({ view, onShow }: Pick<Props, 'view' | 'onShow'>) {
  if (view.by === 'causes') {
    return (
      <>
        <SortChoice
          sort={view.causeSort}
          sorts={causeSorts.every}
          onSort={(causeSort) => onShow(askAnew(view, { causeSort }))}
        />
        {view.causeSort.field === 'RANK' && <RankRule rule="admin/order-integrations.cause.rule" />}
      </>
    )
  }
  return (
    <>
      <SortChoice
        sort={sortOf(view)}
        sorts={view.filter.all ? sortsOfAll : orderSorts.every}
        onSort={(sort) => onShow(askAnew(view, { sort }))}
      />
      {sortOf(view).field === 'RANK' && (
        <RankRule rule="admin/order-integrations.page.rank-rule-text" />
      )}
    </>
  )
}

interface MenusProps {
  readonly filter: OrderFilter
  readonly open?: OrderInbox['open']
  readonly onChange: (change: Partial<OrderFilter>) => void
}

/** The filters used most, each with how many open orders a choice has. */
function Menus({ filter, open, onChange }: MenusProps) {
  const { formatMessage } = useIntl()
  const names = new Map(
    (open?.byMarketplace ?? []).map(({ marketplace }) => [marketplace.id, marketplace.name]),
  )
  const label = (id: string) => formatMessage({ id })

  return (
    <>
      <FilterMenu
        label={label('admin/order-integrations.page.filter-status')}
        options={toOptions(
          (open?.byStatus ?? []).map(({ status, count }) => ({ value: status, count })),
          filter.statuses,
        ).map((option) => ({ ...option, label: label(statusLabelId(option.value)) }))}
        chosen={filter.statuses}
        onChange={(statuses) => onChange({ statuses })}
      />
      <FilterMenu
        label={label('admin/order-integrations.page.filter-error')}
        options={toOptions(
          (open?.byErrorType ?? []).map(({ errorType, count }) => ({ value: errorType, count })),
          filter.errorTypes,
        ).map((option) => ({ ...option, label: label(errorTypeLabelId(option.value)) }))}
        chosen={filter.errorTypes}
        onChange={(errorTypes) => onChange({ errorTypes })}
      />
      <FilterMenu
        label={label('admin/order-integrations.filters.actor')}
        options={toOptions(
          (open?.byActor ?? []).map(({ actor, count }) => ({ value: actor, count })),
          filter.actors,
        ).map((option) => ({ ...option, label: label(actorLabelId(option.value)) }))}
        chosen={filter.actors}
        onChange={(actors) => onChange({ actors })}
      />
      <FilterMenu
        label={label('admin/order-integrations.filters.marketplace')}
        options={toOptions(
          (open?.byMarketplace ?? []).map(({ marketplace, count }) => ({
            value: marketplace.id,
            count,
          })),
          filter.marketplaces,
        ).map((option) => ({ ...option, label: names.get(option.value) ?? option.value }))}
        chosen={filter.marketplaces}
        onChange={(marketplaces) => onChange({ marketplaces })}
      />
    </>
  )
}
