import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderIntegrationSort } from '../__generated__/operations'
import { csx } from '../ui'
import { selectStyle } from '../ui/select-style'
import { everySort, sortLabelId, sortsOfAll } from '../view/list-sort'

const choice = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  text: '$body',
  color: '$secondary',
  minWidth: 0,
  select: { ...selectStyle, minWidth: 0 },
})

interface Props {
  readonly sort: OrderIntegrationSort
  /** Whether all orders are listed, which can be sorted by less. */
  readonly ofAll: boolean
  readonly onSort: (sort: OrderIntegrationSort) => void
}

/** Says how the list stands and changes it: also to what no column shows, and on cards, which have no headers. */
export function SortChoice({ sort, ofAll, onSort }: Props) {
  const { formatMessage } = useIntl()
  const sorts = ofAll ? sortsOfAll : everySort
  const choose = (index: number) => {
    const next = sorts[index]
    if (next) onSort(next)
  }

  return (
    <label className={choice}>
      <FormattedMessage id="admin/order-integrations.page.sort" />
      <select value={sortLabelId(sort)} onChange={({ target }) => choose(target.selectedIndex)}>
        {sorts.map(sortLabelId).map((id) => (
          <option key={id} value={id}>
            {formatMessage({ id })}
          </option>
        ))}
      </select>
    </label>
  )
}
