import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, selectStyle } from '../../ui'
import type { Sort } from '../../view/sorts'
import { sortLabelId } from '../../view/sorts'

const choice = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-2',
  text: '$body',
  color: '$secondary',
  minWidth: 0,
  maxWidth: '100%',
  select: { ...selectStyle, flex: '1 1 12rem', minWidth: 0 },
})

interface Props<Field extends string> {
  readonly sort: Sort<Field>
  /** All that can be chosen from. */
  readonly sorts: readonly Sort<Field>[]
  readonly onSort: (sort: Sort<Field>) => void
}

/** Says how the list stands and changes it: also to what no column shows, and on cards, which have no headers. */
export function SortChoice<Field extends string>({ sort, sorts, onSort }: Props<Field>) {
  const { formatMessage } = useIntl()
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
