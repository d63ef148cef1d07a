import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { Button, csx, EmptyBlock, PageLink } from '../ui'
import type { ListView } from '../view/list-view'
import { isFiltered } from '../view/list-view'

const APP = 'admin/order-integrations.page'

const link = csx({ color: '$action.main.tertiary', textDecoration: 'underline' })

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
        <p>{text(view.filter.search ? 'no-match-search' : 'no-match-help')}</p>
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
      <PageLink page="knowledge" className={link}>
        <FormattedMessage id="admin/order-integrations.onboarding.title" />
      </PageLink>
    </EmptyBlock>
  )
}
