import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { Button, csx, FilterMenu, NARROW } from '../ui'
import { errorTypeLabelId, statusLabelId } from '../ui/labels'
import { toOptions } from './filter-options'
import type { ListView } from '../view/list-view'
import { askAnew, isFiltered, narrowed, unfiltered } from '../view/list-view'
import type { OrderFilter } from '../view/order-filter'
import { SearchBox } from './search-box'
import { SortChoice } from './sort-choice'

const bar = csx({
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-2',
  marginTop: '$space-5',
  marginBottom: '$space-3',
})

const result = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-4',
  rowGap: '$space-2',
  marginLeft: 'auto',
  text: '$body',
  color: '$secondary',
  span: { font: 'inherit', color: 'inherit', '&:empty': { display: 'none' } },
  [NARROW]: { width: '100%' },
})

interface Props {
  readonly view: ListView
  readonly open?: OrderInbox['open']
  /** How many orders the filters leave, once known. */
  readonly matching?: number
  readonly onShow: (view: ListView) => void
}

export function Filters({ view, open, matching, onShow }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const narrow = (change: Partial<OrderFilter>) => onShow(narrowed(view, change))

  const statusOptions = toOptions(
    (open?.byStatus ?? []).map(({ status, count }) => ({ value: status, count })),
    view.filter.statuses,
  )
  const errorOptions = toOptions(
    (open?.byErrorType ?? []).map(({ errorType, count }) => ({ value: errorType, count })),
    view.filter.errorTypes,
  )

  return (
    <div className={bar}>
      <SearchBox value={view.filter.search} onSearch={(search) => narrow({ search })} />
      <FilterMenu
        label={formatMessage({ id: 'admin/order-integrations.page.filter-status' })}
        options={statusOptions.map((option) => ({
          ...option,
          label: formatMessage({ id: statusLabelId(option.value) }),
        }))}
        chosen={view.filter.statuses}
        onChange={(statuses) => narrow({ statuses })}
      />
      <FilterMenu
        label={formatMessage({ id: 'admin/order-integrations.page.filter-error' })}
        options={errorOptions.map((option) => ({
          ...option,
          label: formatMessage({ id: errorTypeLabelId(option.value) }),
        }))}
        chosen={view.filter.errorTypes}
        onChange={(errorTypes) => narrow({ errorTypes })}
      />
      {isFiltered(view) && (
        <Button variant="tertiary" onClick={() => onShow(unfiltered(view))}>
          <FormattedMessage id="admin/order-integrations.page.clear-filters" />
        </Button>
      )}
      <div className={result}>
        <span role="status">
          {isFiltered(view) && matching !== undefined && (
            <FormattedMessage
              id="admin/order-integrations.page.matching"
              values={{ count: matching, number: formatNumber(matching) }}
            />
          )}
        </span>
        {matching !== 0 && (
          <SortChoice sort={view.sort} onSort={(sort) => onShow(askAnew(view, { sort }))} />
        )}
      </div>
    </div>
  )
}
