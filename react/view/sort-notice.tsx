import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx, wordButton } from '../ui'
import type { Sort } from './sorts'
import { sortLabelId } from './sorts'

const APP = 'admin/order-integrations.page'

const back = csx({ ...wordButton, text: '$detail', color: '$action.main.tertiary' })

interface Props<Field extends string> {
  readonly sort: Sort<Field>
  /** How the list stands before anybody sorts it. */
  readonly start: Sort<Field>
  readonly onSort: (sort: Sort<Field>) => void
}

/** Says that the list does not stand by priority, and leads back. */
export function SortNotice<Field extends string>({ sort, start, onSort }: Props<Field>) {
  return (
    <>
      <FormattedMessage id={sortLabelId(sort)} />
      {' · '}
      <button type="button" className={back} onClick={() => onSort(start)}>
        <FormattedMessage id={`${APP}.sort-back`} />
      </button>
    </>
  )
}

export const isSortedOtherwise = <Field extends string>(
  sort: Sort<Field>,
  start: Sort<Field>,
): boolean => sort.field !== start.field || sort.direction !== start.direction
