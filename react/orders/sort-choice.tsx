import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderIntegrationSort } from '../__generated__/operations'
import { csx, NARROW } from '../ui'
import { selectStyle } from '../ui/select-style'
import { everySort, sortLabelId } from './list-sort'

const inWords = csx({ font: 'inherit', color: 'inherit', [NARROW]: { display: 'none' } })

const choice = csx({
  display: 'none',
  alignItems: 'center',
  gap: '$space-2',
  text: '$body',
  color: '$secondary',
  [NARROW]: { display: 'flex', minWidth: 0 },
  select: {
    ...selectStyle,
    minWidth: 0,
  },
})

interface Props {
  readonly sort: OrderIntegrationSort
  readonly onSort: (sort: OrderIntegrationSort) => void
}

/** Says how the list stands. On a narrow screen, where there are no column headers to sort by, it also changes it. */
export function SortChoice({ sort, onSort }: Props) {
  const { formatMessage } = useIntl()
  const choose = (index: number) => {
    const next = everySort[index]
    if (next) onSort(next)
  }

  return (
    <>
      <span className={inWords}>
        <FormattedMessage id={sortLabelId(sort)} />
      </span>
      <label className={choice}>
        <FormattedMessage id="admin/order-integrations.page.sort" />
        <select value={sortLabelId(sort)} onChange={({ target }) => choose(target.selectedIndex)}>
          {everySort.map(sortLabelId).map((id) => (
            <option key={id} value={id}>
              {formatMessage({ id })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
