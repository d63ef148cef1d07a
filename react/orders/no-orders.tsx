import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { Button, EmptyBlock } from '../ui'
import type { ListView } from './list-view'
import { isFiltered } from './list-view'

const APP = 'admin/order-integrations.page'

interface Props {
  readonly view: ListView
  readonly inbox: OrderInbox
  readonly onClear: () => void
}

/** Nothing to list is four different things; none of them may look like another. */
export function NoOrders({ view, inbox, onClear }: Props) {
  const { formatMessage } = useIntl()
  const text = (name: string) => formatMessage({ id: `${APP}.${name}` })

  if (inbox.partial) {
    return (
      <EmptyBlock title={text('empty-partial')}>
        <FormattedMessage id={`${APP}.partial`} tagName="p" />
      </EmptyBlock>
    )
  }
  if (isFiltered(view)) {
    return (
      <EmptyBlock title={text('no-match')}>
        <p>{text(view.search ? 'no-match-search' : 'no-match-help')}</p>
        <Button variant="secondary" onClick={onClear}>
          {text('clear-filters')}
        </Button>
      </EmptyBlock>
    )
  }
  if (inbox.open.total > 0) {
    return (
      <EmptyBlock title={text('page-gone')}>
        <Button variant="secondary" onClick={onClear}>
          {text('first-page')}
        </Button>
      </EmptyBlock>
    )
  }
  return (
    <EmptyBlock title={text('empty')}>
      <FormattedMessage id={`${APP}.empty-done`} tagName="p" />
      <FormattedMessage id={`${APP}.empty-start`} tagName="p" />
    </EmptyBlock>
  )
}
